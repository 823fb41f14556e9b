package kz.reformbot.evaluation.dataset;

import java.nio.file.Path;

/** A file of questions that can't be read; the message names the file, the line where there is one, and what to do. */
public final class DatasetException extends RuntimeException {
    private static final long serialVersionUID = 1;

    DatasetException(String message, Throwable cause) {
        super(message, cause);
    }

    DatasetException(Path file, int line, String what) {
        super(file + ":" + line + ": " + what);
    }
}
