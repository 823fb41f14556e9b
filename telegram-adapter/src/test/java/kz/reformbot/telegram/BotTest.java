package kz.reformbot.telegram;

import java.util.Objects;
import kz.reformbot.conversation.PersonId;
import kz.reformbot.telegram.api.BotApiDouble;
import kz.reformbot.telegram.api.Person;
import kz.reformbot.telegram.api.Rates;
import kz.reformbot.telegram.api.SentMessage;
import kz.reformbot.telegram.api.TestChat;
import kz.reformbot.telegram.api.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A bot over the {@link TestFolder}, and Aru, who talks to it in private. No test may break a rule of Telegram. */
abstract class BotTest {
    final BotApiDouble api = BotApiDouble.builder().rates(Rates.unlimited()).start();
    final Person aru = api.person("Aru", "en");
    final TestChat chat = api.privateChat(aru);

    private @Nullable RunningBot running;

    @BeforeEach
    void start() {
        running = start(api);
    }

    /** Over the test folder; a test that needs another says so. */
    RunningBot start(BotApiDouble telegram) {
        return RunningBot.start(telegram);
    }

    @AfterEach
    void noRuleIsBroken() {
        bot().close();
        api.close();
        api.assertNoViolations();
    }

    final RunningBot bot() {
        return Objects.requireNonNull(running, "started before each test");
    }

    static PersonId id(Person person) {
        return new PersonId("telegram", String.valueOf(person.id()));
    }

    /** What the bot answers in the private chat. */
    final SentMessage ask(String text) {
        return ask(chat, text);
    }

    static SentMessage ask(TestChat in, String text) {
        int before = in.sent().size();
        in.says(text);
        return in.awaitMessage(before + 1);
    }

    /** What the bot sends when a button is pressed; the button is answered too. */
    static SentMessage press(TestChat in, SentMessage on, String button) {
        int before = in.sent().size();
        in.presses(on, button).awaitAnswer();
        return in.awaitMessage(before + 1);
    }

    final SentMessage press(SentMessage on, String button) {
        return press(chat, on, button);
    }

    /** The message after a button under it was pressed that changes it. */
    final SentMessage turn(SentMessage page, String button) {
        int versions = page.versions().size();
        chat.presses(page, button).awaitAnswer();
        return chat.awaitSent(
                "the message changed",
                message -> message.id() == page.id() && message.versions().size() > versions);
    }

    /**
     * Waits until all that was said is dealt with, for what must not be answered: what is said later in the same chat
     * is answered after it.
     */
    final void settle(TestChat in) {
        Told last = in.says("/privacy@" + api.username());
        in.awaitSent(
                "the answer to what was said last",
                message -> message.id() > last.message() && message.text().contains("/forget"));
    }
}
