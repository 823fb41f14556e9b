package kz.reformbot.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kz.reformbot.knowledge.Problem;
import org.junit.jupiter.api.Test;

class LintReportTest {
    private static final Problem ERROR = Problem.error(Path.of("a", "en.md"), 3, "uncited", "no source");
    private static final Problem WARNING = Problem.warning(Path.of("glossary.yml"), 7, "glossary-unused", "not used");

    @Test
    void theSummaryCounts() {
        assertThat(new LintReport(List.of(ERROR, ERROR, ERROR, WARNING, WARNING), 14, 42, true).summary())
                .isEqualTo("3 errors, 2 warnings in 14 topics, 42 documents");
        assertThat(new LintReport(List.of(ERROR, WARNING), 1, 1, true).summary())
                .isEqualTo("1 error, 1 warning in 1 topic, 1 document");
    }

    @Test
    void aLineReadsLikeACompilers() {
        assertThat(new LintReport(List.of(ERROR, WARNING), 1, 3, true).lines())
                .containsExactly(
                        "a/en.md:3: error: no source [uncited]", "glossary.yml:7: warning: not used [glossary-unused]");
    }

    @Test
    void anEntryIsPlainTextAndNumbers() {
        assertThat(new LintReport(List.of(WARNING), 1, 3, true).entries())
                .containsExactly(new LintReport.Entry("warning", "glossary.yml", 7, "glossary-unused", "not used"));
    }
}
