package kz.reformbot.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfTest {
    @ParameterizedTest
    @CsvSource({
        "2021-05-31, 2021-05-31",
        "2021-5-1, 2021-05-01",
        "31.05.2021, 2021-05-31",
        "1/6/2021, 2021-06-01",
        "2024-02, 2024-02-29",
        "2021, 2021-12-31"
    })
    void aMonthAndAYearCountAsTheirLastDay(String written, LocalDate day) {
        assertThat(AsOf.read(written)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2021-02-30", "31.13.2021", "20210531", "21-05-31", "2021-"})
    void whatIsNoDayIsNotGuessed(String written) {
        assertThat(AsOf.read(written)).isEmpty();
    }
}
