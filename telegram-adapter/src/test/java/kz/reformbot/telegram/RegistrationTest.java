package kz.reformbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import java.util.List;
import kz.reformbot.guide.Texts;
import kz.reformbot.language.Language;
import kz.reformbot.telegram.api.BotApiDouble;
import kz.reformbot.telegram.api.Call;
import kz.reformbot.telegram.api.Rates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people see of the bot before they write to it. */
class RegistrationTest {
    private final BotApiDouble api =
            BotApiDouble.builder().rates(Rates.unlimited()).start();

    @AfterEach
    void close() {
        api.close();
    }

    private void awaitRegistration() {
        api.await("registration", () -> !api.shortDescription("kk").isEmpty());
    }

    private void startAndStop() {
        try (RunningBot bot = RunningBot.start(api)) {
            awaitRegistration();
            api.await("ready", bot.adapter::ready);
        }
    }

    private long refused() {
        return api.calls().stream().filter(call -> !call.ok()).count();
    }

    @Test
    void commandsNameAndDescriptionsAreSetInEachLanguage() {
        startAndStop();
        for (String code : List.of("", "en", "ru", "kk")) {
            assertThat(api.commands("default", code)).isNotEmpty();
        }
        assertThat(api.name("ru")).contains("Казахстан");
        assertThat(api.description("kk")).contains("Қазақстан");
        api.assertNoViolations();
    }

    @Test
    void eachLanguageIsToldInItsOwnWords() {
        startAndStop();
        for (Language language : Language.values()) {
            Texts texts = TelegramTexts.in(language);
            String code = language.code();
            assertThat(api.commands("default", code))
                    .hasSize(12)
                    .contains("topics - " + texts.say("command.topics"), "forget - " + texts.say("command.forget"));
            assertThat(api.name(code)).isEqualTo(texts.say("bot.name"));
            assertThat(api.description(code)).isEqualTo(texts.say("bot.description"));
            assertThat(api.shortDescription(code)).isEqualTo(texts.say("bot.short"));
        }
        assertThat(api.commands("default", "")).isEqualTo(api.commands("default", "en"));
    }

    @Test
    void whatIsRightIsNotSetAgain() {
        startAndStop();
        int names = api.calls("setMyName").size();
        int asked = api.calls("getMyShortDescription").size();
        try (RunningBot bot = RunningBot.start(api)) {
            api.awaitCalls("getMyShortDescription", 2 * asked);
            assertThat(bot.adapter.ready()).isIn(true, false);
        }
        assertThat(api.calls("setMyName")).hasSize(names);
    }

    @Test
    void anOutageIsWaitedOutWithoutAWord() {
        api.next("setMyCommands").times(2).answers500();
        api.next("setMyDescription").cuts();
        try (Logs logs = Logs.open()) {
            startAndStop();
            assertThat(logs.from(Level.WARN)).isEmpty();
        }
        assertThat(refused()).isGreaterThanOrEqualTo(2);
    }

    /** Telegram lets a name be set a few times a day: that is no reason not to set the rest, nor to ask on and on. */
    @Test
    void whatIsRefusedIsSaidAndTheRestIsSet() {
        api.next("setMyName").floods(80_000);
        try (Logs logs = Logs.open()) {
            startAndStop();
            assertThat(logs.from(Level.WARN)).singleElement().asString().contains("setMyName");
        }
        assertThat(api.calls("setMyName").stream().filter(call -> !call.ok()).map(Call::status))
                .containsExactly(429);
        assertThat(api.name("ru")).isNotEmpty();
    }
}
