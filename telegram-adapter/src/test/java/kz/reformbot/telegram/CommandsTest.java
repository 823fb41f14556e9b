package kz.reformbot.telegram;

import static kz.reformbot.telegram.RunningBot.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kz.reformbot.conversation.ConversationId;
import kz.reformbot.conversation.Feedback;
import kz.reformbot.conversation.Preferences.Preference;
import kz.reformbot.telegram.api.SentMessage;
import kz.reformbot.telegram.api.SentMessage.Entity;
import kz.reformbot.telegram.api.TestChat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every command, said in a private chat. */
class CommandsTest extends BotTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/start                                                   | Hello! I answer questions",
                "/start no_such_topic                                     | Hello! I answer questions",
                "/help                                                    | /topics — Browse by topic",
                "/HELP                                                    | /topics — Browse by topic",
                "/ask How many deputies are in parliament?                | The Kurultai has 145",
                "/ask                                                     | Write the question after the command",
                "/topics                                                  | Topics",
                "/timeline                                                | 1 July 2026 — The Kurultai begins its work",
                "/timeline 2022                                           | 5 June 2022 — Referendum",
                "/timeline the year 2022                                  | 5 June 2022 — Referendum",
                "/timeline 1800                                           | No events are known of 1800",
                "/timeline soon                                           | Write the year after the command",
                "/timeline 20222                                          | Write the year after the command",
                "/changes                                                 | Write the topic after the command",
                "/changes pizza                                           | There is nothing about this",
                "/asof 2021-05-31 How many deputies are in parliament?    | The Mazhilis has 98",
                "/asof 31.05.2021 How many deputies are in parliament?    | The Mazhilis has 98",
                "/asof 2021-05 How many deputies are in parliament?       | The Mazhilis has 98",
                "/asof 05.2021 How many deputies are in parliament?       | The Mazhilis has 98",
                "/asof 2021 How many deputies are in parliament?          | The Mazhilis has 98",
                "/asof 31 May 2021 How many deputies are in parliament?   | The Mazhilis has 98",
                "/asof yesterday How many deputies are in parliament?     | The Kurultai has 145",
                "/asof somewhere How many deputies are in parliament?     | Write a date and the question",
                "/asof 2021-13-45 How many deputies are in parliament?    | Write a date and the question",
                "/asof 2021                                               | Write a date and the question",
                "/asof                                                    | Write a date and the question",
                "/sources                                                 | In all I answer from 4 sources",
                "/language                                                | In which language shall I answer?",
                "/language ru                                             | Буду отвечать на русском",
                "/language klingon                                        | In which language shall I answer?",
                "/why                                                     | no answer here that I could explain",
                "/feedback                                                | Write your words after the command",
                "/feedback The number is old                              | Thank you",
                "/privacy                                                 | /forget deletes all of it",
                "/forget                                                  | are deleted",
                "/nonsense                                                | There is no such command. /help",
            })
    void isAnswered(String said, String answered) {
        assertThat(ask(said).text()).contains(answered);
    }

    @Test
    void aCommandIsKnownByItsFormWhereTheServerMarksNothing() {
        api.raw("""
                {"message":{"message_id":7001,"date":1,"chat":{"id":%d,"type":"private"},
                "from":{"id":%d,"is_bot":false,"first_name":"Aru"},"text":"/help"}}
                """.formatted(chat.id(), chat.person().id()));
        assertThat(chat.awaitMessage(1).text()).contains("/topics");
    }

    @Test
    void theBotsNameMayStandBehindACommandInAnyLetters() {
        assertThat(ask("/help@" + api.username()).text()).contains("/topics");
        assertThat(ask("/Help@Reform_Test_Bot").text()).contains("/topics");
    }

    @Test
    void aCommandForAnotherBotIsLeftToIt() {
        chat.says("/help@another_bot");
        settle(chat);
        assertThat(chat.sent()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"en,Hello!", "ru,Здравствуйте!", "kk,Сәлеметсіз бе!", "de,Hello!", "'',Hello!", "ru-KZ,Здравствуйте!"})
    void aNewPersonIsGreetedInTheLanguageOfTheirTelegram(String code, String greeting) {
        TestChat theirs = api.privateChat(api.person("Dana", code));
        assertThat(ask(theirs, "/start").text()).startsWith(greeting);
    }

    @Test
    void aLanguageChosenAtTheStartIsThatOfTheGreeting() {
        SentMessage greeting = turn(ask("/start"), "Қазақша");
        assertThat(greeting.text()).startsWith("Сәлеметсіз бе!");
        assertThat(greeting.buttonTexts()).containsExactly("Тақырыптар", "English", "Русский", "Қазақша");
        assertThat(ask(QUESTION).text()).startsWith("Құрылтайда");
    }

    @Test
    void aLinkLeadsToItsTopic() {
        SentMessage topic = ask("/start parties_registration");
        assertThat(topic.text()).isEqualTo("Registering a party");
        assertThat(topic.buttonTexts()).startsWith("How many members does a party need?", "Who registers a party?");
    }

    @Test
    void aLinkToATopicWithADashLeadsThere() {
        assertThat(ask("/start courts_constitutional-court").text()).isEqualTo("The Constitutional Court");
    }

    @Test
    void everyListedCommandStandsInTheHelp() {
        String help = ask("/help").text();
        for (String command : api.commands("default", "")) {
            assertThat(help).contains("/" + command.replace(" - ", " — "));
        }
        assertThat(help).doesNotContain("\n\n\n");
    }

    @Test
    void changesShowsWhatHeldBeforeAndWhatHoldsSideBySide() {
        SentMessage changes = ask("/changes party registration");
        assertThat(changes.text()).isEqualTo("""
                Before and after, the oldest first:

                Registering a party until 2022
                From 5 June 2020 to 4 November 2022
                A party needed 20,000 members. [1]
                [1] Law on political parties — Adilet, November 2022

                Registering a party
                Since 5 November 2022
                A party needs 5,000 members. [1]
                [1] Law on political parties — Adilet, November 2022""");
        assertThat(changes.entities("bold"))
                .extracting(Entity::text)
                .containsExactly("Registering a party until 2022", "Registering a party");
    }

    @ParameterizedTest
    @CsvSource({"parties/registration", "Registering a party", "REGISTERING A PARTY", "parties/registration-2020"})
    void changesTakesATopicByItsNameToo(String name) {
        assertThat(ask("/changes " + name).text()).contains("20,000 members").contains("5,000 members");
    }

    @Test
    void changesSaysSoWhereNothingChanged() {
        assertThat(ask("/changes The Constitutional Court").text())
                .startsWith("I know of no earlier or later rules about this:")
                .contains("Any citizen can apply");
    }

    @Test
    void whatIsOnlyProposedIsSaidToBe() {
        assertThat(ask("/changes The Vice President").text()).contains("Proposed, not in force");
    }

    @Test
    void theTimelineTurnsToAYear() {
        SentMessage year = turn(ask("/timeline"), "2022");
        assertThat(year.text()).isEqualTo("""
                2022

                5 June 2022 — Referendum on the Constitution

                5 November 2022 — A party needs 5,000 members""");
        assertThat(year.entities("text_link")).hasSize(2);
        assertThat(year.buttonTexts()).containsExactly("2022", "2026");
    }

    @Test
    void sourcesAreThoseOfTheLastAnswerWhateverWasSaidSince() {
        ask(QUESTION);
        ask("thank you");
        SentMessage sources = ask("/sources");
        assertThat(sources.text())
                .startsWith("Sources\n\n[1] Constitution of 2026 — Adilet, 20 March 2026")
                .contains("https://adilet.zan.kz/rus/docs/K2600000001")
                .contains("In the section “How many deputies are in parliament?” (parliament/kurultai)");
        assertThat(sources.entities("expandable_blockquote"))
                .extracting(Entity::text)
                .contains("The Kurultai has 145 deputies.");
    }

    @Test
    void whyTellsHowTheLastAnswerCameAbout() {
        ask("/asof 2021-05-31 " + QUESTION);
        assertThat(ask("/why").text())
                .contains("Question: " + QUESTION)
                .contains("Outcome: answered.")
                .contains("Language: English.")
                .contains("As of: 31 May 2021")
                .contains("parliament/mazhilis#deputies: ");
    }

    @Test
    void whyTellsOfWhatWasNotCoveredToo() {
        ask("How do I bake sourdough bread?");
        assertThat(ask("/why").text()).contains("Outcome: not covered.");
    }

    @Test
    void theLanguageIsChosenByButton() {
        SentMessage choice = ask("/language");
        assertThat(choice.buttonTexts()).containsExactly("English", "Русский", "Қазақша", "In that of each question");
        assertThat(chat.presses(choice, "Русский").awaitAnswer()).isEqualTo("Буду отвечать на русском.");
        assertThat(ask(QUESTION).text()).startsWith("В Курултае");
        assertThat(ask("/privacy").text()).startsWith("Что хранится");
        assertThat(chat.presses(choice, "In that of each question").awaitAnswer())
                .isNotEmpty();
        assertThat(ask(QUESTION).text()).startsWith("The Kurultai");
    }

    @Test
    void feedbackIsKeptWithTheAnswerThatItIsAbout() {
        ask(QUESTION);
        ask("/feedback The number is old");
        Feedback feedback = bot().memory.feedback().by(id(aru)).get(0);
        assertThat(feedback.comment()).contains("The number is old");
        assertThat(feedback.receipt().orElseThrow().question()).isEqualTo(QUESTION);
    }

    @Test
    void forgettingLeavesNothing() {
        SentMessage answer = ask(QUESTION);
        ask("/language kk");
        ask("/feedback The number is old");
        chat.presses(answer, "👍").awaitAnswer();
        TestChat group = api.group("Reforms", aru);
        SentMessage there = ask(group, "/ask " + QUESTION);
        TestChat danas = group.as(api.person("Dana", "en"));
        danas.presses(there, "👎").awaitAnswer();

        assertThat(ask("/forget").text()).startsWith("Дайын:");

        assertThat(bot().memory.preferences().of(id(aru))).isEqualTo(Preference.NONE);
        assertThat(bot().memory.feedback().by(id(aru))).isEmpty();
        for (TestChat one : List.of(chat, group)) {
            ConversationId conversation = new ConversationId("telegram", String.valueOf(one.id()));
            assertThat(bot().memory.conversations().turns(conversation)).isEmpty();
            assertThat(bot().memory.receipts().last(conversation)).isEmpty();
        }
        assertThat(bot().memory.feedback().by(id(danas.person())))
                .extracting(Feedback::receipt)
                .containsExactly(Optional.empty());
        assertThat(chat.presses(answer, "Sources").awaitAnswer())
                .isEqualTo("This button is too old. Please ask again.");
        assertThat(chat.presses(answer, "More").awaitAnswer()).contains("too old");
    }

    @Test
    void forgettingIsForOnePersonOnly() {
        TestChat danas = api.privateChat(api.person("Dana", "en"));
        ask(danas, QUESTION);
        ask("/forget");
        assertThat(ask(danas, "/sources").text()).contains("Constitution of 2026");
    }
}
