package kz.reformbot.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class KazakhAutomataTest {
    static Stream<Arguments> automata() {
        return KazakhAutomata.byResource().entrySet().stream()
                .map(file -> Arguments.of(file.getKey(), file.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("automata")
    void theCheckedInFileIsWhatTheGrammarAndTheListSay(String resource, byte[] expected) throws IOException {
        try (InputStream stream = KazakhAutomata.class.getResourceAsStream(resource)) {
            byte[] checkedIn = stream == null ? new byte[0] : stream.readAllBytes();
            assertThat(checkedIn)
                    .withFailMessage(
                            "%s is out of date. At the root of the project run:%n%s", resource, KazakhAutomata.COMMAND)
                    .isEqualTo(expected);
        }
    }
}
