package kz.reformbot.app;

import static kz.reformbot.app.InProcess.reformbot;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Options that the command does not name come from the environment. */
class EnvironmentTest {
    private static final String QUESTION = "How many members does a party need?";

    private static Program.Run ask(String variable, String value, String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "ask";
        System.arraycopy(options, 0, arguments, 1, options.length);
        arguments[options.length + 1] = QUESTION;
        return reformbot(
                variable.equals("REFORMBOT_KNOWLEDGE")
                        ? Map.of(variable, value)
                        : Map.of("REFORMBOT_KNOWLEDGE", Program.KNOWLEDGE.toString(), variable, value),
                arguments);
    }

    @Test
    void variablesAreRead() {
        ask("REFORMBOT_AS_OF", "2021").printsWith("20,000");
        reformbot(Map.of("REFORMBOT_KNOWLEDGE", Program.KNOWLEDGE.toString(), "REFORMBOT_LANGUAGE", "kk"), "ask", "hi")
                .printsWith("Сәлеметсіз бе!");
        ask("REFORMBOT_JSON", "true").printsWith("{\"status\":\"answered\"");
        ask("REFORMBOT_KNOWLEDGE", "nowhere").failsWith("nowhere");
    }

    @Test
    void theCommandCountsMore() {
        ask("REFORMBOT_AS_OF", "2021", "--as-of", "2024").printsWith("5,000");
        ask("REFORMBOT_LANGUAGE", "xx", "--language", "en").printsWith("5,000");
        ask("REFORMBOT_KNOWLEDGE", "nowhere", "-k", Program.KNOWLEDGE.toString())
                .printsWith("5,000");
        ask("REFORMBOT_JSON", "true", "--json").printsWith("{\"status\":\"answered\"");
        ask("REFORMBOT_JSON", "false", "--json").printsWith("{\"status\":\"answered\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"REFORMBOT_AS_OF", "REFORMBOT_LANGUAGE", "REFORMBOT_JSON", "REFORMBOT_JSONL"})
    void aVariableSetToNothingIsUnset(String variable) {
        ask(variable, "").printsWith("5,000");
        ask(variable, "  ").printsWith("5,000");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            REFORMBOT_AS_OF    | soon  | Invalid value for REFORMBOT_AS_OF: 'soon' is not a date
            REFORMBOT_LANGUAGE | xx    | Invalid value for REFORMBOT_LANGUAGE: 'xx' is not one of en, ru, kk
            REFORMBOT_JSON     | maybe | Invalid value for REFORMBOT_JSON: 'maybe' is not one of true, false
            """)
    void aWrongValueIsToldUnderItsName(String variable, String value, String message) {
        ask(variable, value).refusesWith(message);
    }

    @Test
    void aPortIsToldUnderTheNameThatItHasEverywhere() {
        reformbot(Map.of("PORT", "http"), "serve")
                .refusesWith("Invalid value for PORT: 'http' is not a port, 0 to 65535");
    }

    @Test
    void aProcessReadsThemToo() throws Exception {
        Program.reformbot("ask", "--json", QUESTION)
                .env("REFORMBOT_AS_OF", "2021")
                .env("REFORMBOT_LANGUAGE", "")
                .run()
                .printsWith("20,000");
        Program.Run unset = Program.reformbot("ask", QUESTION)
                .env("REFORMBOT_KNOWLEDGE", "")
                .run();
        assertThat(unset.err()).contains("There is no knowledge folder knowledge;");
        assertThat(unset.exit()).isEqualTo(1);
    }
}
