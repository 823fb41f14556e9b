package kz.reformbot.app;

import static kz.reformbot.app.InProcess.reformbot;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Help, versions, and commands that can't be carried out. */
class UsageTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "ask", "chat", "serve", "lint", "evaluate", "analyze"})
    void everyCommandHasHelpAndAVersion(String command) {
        String[] help = (command + " --help").strip().split(" ");
        String[] version = (command + " --version").strip().split(" ");
        reformbot(help).printsWith(("Usage: reformbot " + command).strip(), "--help", "--version");
        reformbot(version).prints("reformbot (not built)");
    }

    @Test
    void aProcessEndsWithTheSameStatus() throws Exception {
        Program.reformbot("--help").run().printsWith("Usage: reformbot", "Commands:");
        Program.reformbot("ask").run().refusesWith("There is no question");
        Program.reformbot("lint", "-k", "nowhere").run().failsWith("There is no knowledge folder nowhere");
    }

    @Test
    void noCommandShowsTheUsageOnStandardError() {
        Program.Run run = reformbot();
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("Usage: reformbot");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            tell                       | 'tell'
            ask --loud Who?            | '--loud'
            ask                        | There is no question
            ask --language             | '--language'
            ask --language xx Who?     | 'xx' is not one of en, ru, kk
            ask --jsonl Who?           | With --jsonl the questions come from standard input
            ask --as-of soon Who?      | 'soon' is not a date such as 2021-05-17, 2021-05 or 2021
            ask --as-of 2021-13 Who?   | '2021-13'
            ask --as-of 2021-02-30 Who?| '2021-02-30'
            ask --as-of 20210517 Who?  | '20210517'
            ask --as-of -5 Who?        | '-5'
            serve --port http          | 'http' is not a port, 0 to 65535
            serve --port 65536         | '65536' is not a port
            serve --port -1            | '-1' is not a port
            lint now                   | 'now'
            lint --as-of soon          | 'soon'
            evaluate                   | 'FILE'
            analyze                    | '--language=LANG'
            analyze -l xx              | 'xx'
            """)
    void wrongUsageIsToldInOneSentence(String command, String part) {
        reformbot(command.strip().split(" +")).refusesWith(part);
    }

    @Test
    void whatIsEchoedIsHarmless() {
        Program.Run run = reformbot("ask", "--language", "\u001B[31m\nx\u202E", "Who?");
        run.refusesWith("'[31m x' is not one of");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-05-17, '20,000'",
        "2021-05, '20,000'",
        "2021, '20,000'",
        "2022-11-04, '20,000'",
        "2022-11, '5,000'",
        "2022, '5,000'",
    })
    void asOf(String date, String members) {
        reformbot("ask", "--as-of", date, "How many members does a party need?").printsWith(" " + members + " members");
    }

    @Test
    void everyOptionHasAVariableThatItsHelpNames() {
        CommandLine commands = Main.commands(Map.of());
        assertThat(commands.getSubcommands()).hasSizeGreaterThanOrEqualTo(5);
        commands.getSubcommands().forEach((name, command) -> {
            for (OptionSpec option : command.getCommandSpec().options()) {
                if (!option.usageHelp() && !option.versionHelp()) {
                    assertThat(String.join(" ", option.description()))
                            .as("%s %s", name, option.longestName())
                            .contains(Environment.variable(option));
                }
            }
        });
    }
}
