package kz.reformbot.evaluation.dataset;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file of questions that can't be read; the message names the file, the line where there is one, and what to do. */
public final class DatasetException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private DatasetException(String message, Throwable cause) {
        super(message, cause);
    }

    DatasetException(Path file, int line, String what) {
        super(file + ":" + line + ": " + what);
    }

    /** @param what the file is, as in "question set" */
    static DatasetException unreadable(String what, Path file, IOException e) {
        return new DatasetException("The " + what + " " + file + " can't be read: " + reason(e) + ".", e);
    }

    /** In words: what the exceptions themselves say is a path or nothing. */
    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof CharacterCodingException) {
            return "it is not UTF-8; save it as UTF-8";
        }
        return e.getMessage() == null ? "the system gives no reason" : e.getMessage();
    }
}
