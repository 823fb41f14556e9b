package kz.reformbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kz.reformbot.answer.ReadQuestion.Intent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallTalkTest {
    @ParameterizedTest
    @CsvSource({
        "GREETING, Hi",
        "GREETING, Hello!",
        "GREETING, hello hello",
        "GREETING, 'Good morning, everyone'",
        "GREETING, hey bot :)",
        "GREETING, Привет!",
        "GREETING, 'Добрый день, друзья'",
        "GREETING, Сәлем",
        "GREETING, Сәлеметсіз бе!",
        "GREETING, salem",
        "THANKS, Thanks",
        "THANKS, Thank you very much!",
        "THANKS, 'thanks, that was helpful'",
        "THANKS, 'Thank you for your help, it''s really great'",
        "THANKS, 'Hi, thanks for the answer'",
        "THANKS, 'ok, thx'",
        "THANKS, bye",
        "THANKS, Спасибо большое",
        "THANKS, 'спасибо, очень помогли'",
        "THANKS, 'Благодарю за ответ, всё понятно'",
        "THANKS, Рахмет!",
        "THANKS, 'Рахмет, бәрі түсінікті'",
        "THANKS, Көмегіңізге көп рахмет",
        "THANKS, rahmet",
        "ABOUT_THE_BOT, Who are you?",
        "ABOUT_THE_BOT, help",
        "ABOUT_THE_BOT, 'hello, what can you do?'",
        "ABOUT_THE_BOT, Hi! How are you?",
        "ABOUT_THE_BOT, What’s your name?",
        "ABOUT_THE_BOT, 'Привет, как дела?'",
        "ABOUT_THE_BOT, Сен кімсің?",
        "ABOUT_THE_BOT, 'Сәлем, қалайсың'",
        "NO_WORDS, ''",
        "NO_WORDS, ?!",
    })
    void isKnown(Intent intent, String text) {
        assertThat(SmallTalk.intent(text)).contains(intent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello, how many deputies are there?",
                "Hi! Who is the president?",
                "thanks, and in 2021?",
                "thank you. when was the referendum?",
                "Thanks! And the president?",
                "Help for parties in elections",
                "who are you voting for",
                "good deputies",
                "is it clear?",
                "this year",
                "145",
                "привет, сколько депутатов?",
                "спасибо, а в 2021?",
                "Спасибо! А кто президент?",
                "пока действует закон",
                "кто вы такие партии",
                "сәлем, неше депутат бар?",
                "Рахмет, ал 2021 жылы ше?",
                "көмек қоры",
            })
    void aQuestionAfterAGreetingIsAQuestion(String text) {
        assertThat(SmallTalk.intent(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hi                       | Hello! I answer questions",
                "добрый день              | Здравствуйте! Я отвечаю",
                "сәлем                    | Сәлеметсіз бе! Мен",
                "thanks, that was helpful | You are welcome.",
                "спасибо                  | Пожалуйста.",
                "рахмет                   | Оқасы жоқ.",
                "who are you?             | I am a bot",
                "кто ты?                  | Я бот",
                "сен кімсің?              | Мен тексерілген",
            })
    void isAnsweredInItsLanguage(String text, String answer, @TempDir Path root) {
        try (Assistant assistant = Assistant.over(ReformFolder.write(root).read(), ReformFolder.CLOCK)) {
            Answer reply = assistant.answer(Question.of(text));
            assertThat(reply.status()).isEqualTo(AnswerStatus.SMALL_TALK);
            assertThat(reply.text()).startsWith(answer);
            assertThat(reply.claims()).isEmpty();
        }
    }

    @Test
    void aLongTextIsNotLookedAt() {
        assertThat(SmallTalk.intent("thanks ".repeat(100_000))).isEmpty();
    }
}
