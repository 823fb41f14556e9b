package kz.reformbot.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.knowledge.Problem;
import kz.reformbot.knowledge.TestFolder;

/** A small folder without a flaw, and the ways in which a test spoils it. */
final class LintedTestFolder {
    static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private final TestFolder folder;

    private LintedTestFolder(Path root) {
        this.folder = new TestFolder(root);
    }

    static LintedTestFolder empty(Path root) {
        return new LintedTestFolder(root);
    }

    static LintedTestFolder clean(Path root) {
        return new LintedTestFolder(root)
                .file("sources.yml", """
                        - id: S1
                          title: Law of 5 November 2022
                          url: https://adilet.zan.kz/rus/docs/Z2200000154
                          date: 2022-11-05
                        - id: S2
                          title: Law on parties of 2002
                          date: 2002
                        """)
                .file("glossary.yml", """
                        - id: party
                          en: [party]
                          ru: [партия]
                          kk: [партия]
                          also: [partiya]
                        """)
                .file("timeline.yml", """
                        - date: 2022-11-05
                          en: 5,000 members are enough
                          ru: Достаточно 5 000 членов
                          kk: 5 000 мүше жеткілікті
                          section: parties/registration#members
                          sources: [S1]
                        """)
                .file("parties/registration/topic.yml", """
                        status: in-force
                        valid: 2022-11-05/..
                        supersedes: [parties/before]
                        related: [parties/before]
                        reviewed: 2026-11-01
                        """)
                .file("parties/registration/en.md", """
                        # Registering a party

                        ## How many members does a party need? {#members}
                        <!-- asked: party size | 5000 members -->
                        At least 5,000, since 5 November 2022. [S1]

                        There is more in [the old rule](../before/en.md#members). [S2]

                        ## What share is needed? {#share}
                        The shares are:

                        - men: 70.5% [S1]
                        - women: 29.5% [S1]
                        """)
                .file("parties/registration/ru.md", """
                        # Регистрация партии

                        ## Сколько членов нужно партии? {#members}
                        <!-- asked: размер партии -->
                        Не менее 5 000, с 5 ноября 2022 года. [S1]

                        Подробнее в [прежнем правиле](../before/ru.md#members). [S2]

                        ## Какая нужна доля? {#share}
                        Доли таковы:

                        - мужчины: 70,5 % [S1]
                        - женщины: 29,5 % [S1]
                        """)
                .file("parties/registration/kk.md", """
                        # Партияны тіркеу

                        ## Партияға неше мүше керек? {#members}
                        <!-- asked: партия мөлшері -->
                        2022 жылғы 5 қарашадан бері кемінде 5 000. [S1]

                        Толығырақ [бұрынғы ережеде](../before/kk.md#members). [S2]

                        ## Қандай үлес керек? {#share}
                        Үлестер мынадай:

                        - ерлер: 70,5 % [S1]
                        - әйелдер: 29,5 % [S1]
                        """)
                .file("parties/before/topic.yml", """
                        status: superseded
                        valid: 2002-07-15/2022-11-04
                        superseded-by: [parties/registration]
                        reviewed: 2026-11-01
                        """)
                .file("parties/before/en.md", "# Before\n\n## How many members then? {#members}\nThen 20,000. [S2]\n")
                .file("parties/before/ru.md", "# Прежде\n\n## Сколько членов тогда? {#members}\nТогда 20 000. [S2]\n")
                .file("parties/before/kk.md", "# Бұрын\n\n## Ол кезде неше мүше? {#members}\nОл кезде 20 000. [S2]\n");
    }

    LintedTestFolder file(String path, String text) {
        folder.file(path, text);
        return this;
    }

    LintedTestFolder without(String path) {
        folder.without(path);
        return this;
    }

    /** Replaces a text that stands in the file once. */
    LintedTestFolder with(String path, String text, String replacement) {
        folder.with(path, text, replacement);
        return this;
    }

    KnowledgeBase read() {
        return folder.read();
    }

    List<Problem> problems() {
        return new Linter().lint(read(), TODAY);
    }

    /** Asserts that these are the errors and warnings, and no others, each as {@link LintReport#lines} prints it. */
    void finds(String... lines) {
        assertThat(LintReport.of(read(), problems()).lines()).containsExactly(lines);
    }
}
