package kz.reformbot.knowledge;

import java.nio.file.Path;

/**
 * Something wrong with the folder, at a place a curator can go to.
 *
 * @param severity an error is left out of what is served, or breaks a rule of the format; a warning wants a look
 * @param file relative to the knowledge folder
 * @param line from 1
 * @param rule a short name in kebab case, one per kind of problem
 * @param message one sentence: what is wrong and what to do
 */
public record Problem(Severity severity, Path file, int line, String rule, String message) {
    public enum Severity {
        ERROR,
        WARNING
    }

    public static Problem error(Path file, int line, String rule, String message) {
        return new Problem(Severity.ERROR, file, line, rule, message);
    }

    public static Problem warning(Path file, int line, String rule, String message) {
        return new Problem(Severity.WARNING, file, line, rule, message);
    }

    /** The file with forward slashes, on every operating system. */
    public String path() {
        return Paths.withForwardSlashes(file);
    }

    /** As a compiler prints it: {@code file:line: message [rule]}. */
    @Override
    public String toString() {
        return path() + ":" + line + ": " + message + " [" + rule + "]";
    }
}
