package kz.reformbot.app;

import java.time.LocalDate;
import kz.reformbot.language.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How questions are answered that don't say it themselves. */
final class QuestionOptions {
    @Option(
            names = {"-l", "--language"},
            paramLabel = "LANG",
            converter = Converters.ToLanguage.class,
            description = "Answer in en, ru or kk (REFORMBOT_LANGUAGE; default: the question's language).")
    private @Nullable Language language;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Converters.ToDay.class,
            description = "Answer as of a day, month or year: 2021-05-17, 2021-05, 2021 (REFORMBOT_AS_OF; default: what"
                    + " the question says, else today).")
    private @Nullable LocalDate asOf;

    /** Null for each question's own. */
    @Nullable
    Language language() {
        return language;
    }

    /** Null for what each question says, else today. */
    @Nullable
    LocalDate asOf() {
        return asOf;
    }
}
