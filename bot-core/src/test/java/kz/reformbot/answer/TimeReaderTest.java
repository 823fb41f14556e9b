package kz.reformbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.reformbot.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeReaderTest {
    /** Each line: the question's language and text, the time, and what is left to search. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "en | how many deputies                     | TODAY 2026-11-23..2026-11-23  | how many deputies",
                "en | how many deputies now                 | TODAY 2026-11-23..2026-11-23  | how many deputies",
                "en | how many deputies in 2021             | STATED 2021-01-01..2021-12-31 | how many deputies",
                "en | how many deputies in 2026             | STATED 2026-01-01..2026-11-23 | how many deputies",
                "en | how many deputies in 2027             | STATED 2027-01-01..2027-12-31 | how many deputies",
                "en | deputies on 5 June 2022               | STATED 2022-06-05..2022-06-05 | deputies",
                "en | deputies before 1 July 2026           | STATED 2026-06-30..2026-06-30 | deputies",
                "en | what changed since 2022               | STATED 2022-01-01..2026-11-23 | what changed",
                "en | laws after 2030                       | STATED 2031-01-01..2031-01-01 | laws",
                "en | laws between 2020 and 2022            | STATED 2020-01-01..2022-12-31 | laws",
                "en | deputies formerly                     | FORMER 2026-11-23..2026-11-23 | deputies",
                "en | turnout at the 2022 referendum        | NAMED 2022-01-01..2022-12-31  | turnout at the 2022 referendum",
                "en | 2021?                                 | STATED 2021-01-01..2021-12-31 | ?",
                "ru | сколько депутатов в 2021 году         | STATED 2021-01-01..2021-12-31 | сколько депутатов",
                "ru | сколько депутатов раньше              | FORMER 2026-11-23..2026-11-23 | сколько депутатов",
                "ru | явка на референдуме 2022 года         | NAMED 2022-01-01..2022-12-31  | явка на референдуме 2022 года",
                "kk | 2021 жылы неше депутат                | STATED 2021-01-01..2021-12-31 | неше депутат",
                "kk | бұрын неше депутат                    | FORMER 2026-11-23..2026-11-23 | неше депутат",
            })
    void theTimeAskedAboutAndWhatIsLeft(String code, String text, String time, String left) {
        Language language = Language.ofCode(code).orElseThrow();
        TimeReader.Read read = TimeReader.read(text, language, null, ReformFolder.TODAY);
        assertThat(read.time().mode() + " " + read.time().from() + ".."
                        + read.time().to())
                .isEqualTo(time);
        assertThat((text.substring(0, read.start()) + text.substring(read.end())).strip())
                .isEqualTo(left);
    }

    @Test
    void whatTheCallerNamesStandsBeforeWhatTheTextSays() {
        LocalDate day = LocalDate.parse("2019-05-05");
        TimeReader.Read read = TimeReader.read("in 2021", Language.ENGLISH, day, ReformFolder.TODAY);
        assertThat(read).isEqualTo(new TimeReader.Read(new TimeAsked(day, day, TimeAsked.Mode.STATED), 0, 0));
    }
}
