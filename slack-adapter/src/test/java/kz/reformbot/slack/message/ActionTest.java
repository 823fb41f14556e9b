package kz.reformbot.slack.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kz.reformbot.slack.message.Action.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ActionTest {
    @ParameterizedTest
    @EnumSource(Kind.class)
    void isReadAsItWasWritten(Kind kind) {
        Action action = new Action(kind, "r3c31pt-_x", "7");
        assertThat(Action.read(action.id(3), action.value())).contains(action);
    }

    @Test
    void aDayThatIsPickedComesWithTheIdAlone() {
        assertThat(Action.read("as_of.0", "2021-05-31")).contains(new Action(Kind.AS_OF, "", "2021-05-31"));
        assertThat(Action.read("as_of.0", "")).contains(new Action(Kind.AS_OF, "", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "more.0, ''",
        "more.0, more",
        "x, a.b.c",
        "x, MORE.r.",
        "as_of, 2021-05-31",
        "., .",
        "x, more.a.b.c"
    })
    void whatIsNotOursIsNothing(String id, String value) {
        assertThat(Action.read(id, value)).isEmpty();
    }

    @Test
    void aThreadTravelsWithoutItsDot() {
        assertThat(Action.read("share.0", "share.r1.1700000000_000100").flatMap(Action::thread))
                .contains("1700000000.000100");
        assertThat(Action.read("share.0", "share.r1.").flatMap(Action::thread)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "'', 0", "-1, 0", "x, 0", "99999999999, 0"})
    void aNumberIsReadOrZero(String argument, int number) {
        assertThat(new Action(Kind.AREAS, "", argument).number()).isEqualTo(number);
    }
}
