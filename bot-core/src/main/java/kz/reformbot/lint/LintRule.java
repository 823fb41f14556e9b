package kz.reformbot.lint;

import java.nio.file.Path;
import java.util.List;
import kz.reformbot.knowledge.Problem;

/** One thing that a curated folder must keep. */
interface LintRule {
    /** In kebab case; stands behind every problem that the rule finds. */
    String name();

    /** What it asks for, as one clause. */
    String checks();

    /** The problems, in any order. */
    List<Problem> check(LintedFolder folder);

    default Problem error(Path file, int line, String message) {
        return Problem.error(file, line, name(), message);
    }

    default Problem warning(Path file, int line, String message) {
        return Problem.warning(file, line, name(), message);
    }
}
