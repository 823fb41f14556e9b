package kz.reformbot.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Standard input as lines of UTF-8, none of which is held longer than is sane. Not safe to share. */
final class Input {
    /** Characters: no question is that long, and memory has room for it several times. */
    static final int LONGEST_LINE = 10_000_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final BufferedReader reader;
    private int number;

    Input(InputStream stream) {
        this.reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    /**
     * A line.
     *
     * @param number from 1
     * @param text without its line break, and the first without byte order mark; cut where it is too long
     */
    record Line(int number, String text, boolean tooLong) {
        String tooLongSentence() {
            return "line " + number + " is longer than " + LONGEST_LINE + " characters";
        }
    }

    /** Empty at the end. A line ends with LF or CRLF; the last one need not. */
    Optional<Line> next() throws IOException {
        try {
            return read();
        } catch (IOException e) {
            throw new IOException("Standard input can't be read: " + e.getMessage(), e);
        }
    }

    private Optional<Line> read() throws IOException {
        StringBuilder text = new StringBuilder();
        boolean tooLong = false;
        int c = reader.read();
        if (c < 0) {
            return Optional.empty();
        }
        number++;
        if (number == 1 && c == BYTE_ORDER_MARK) {
            c = reader.read();
        }
        while (c >= 0 && c != '\n') {
            if (text.length() < LONGEST_LINE) {
                text.append((char) c);
            } else {
                tooLong = true;
            }
            c = reader.read();
        }
        if (!tooLong && !text.isEmpty() && text.charAt(text.length() - 1) == '\r') {
            text.setLength(text.length() - 1);
        }
        return Optional.of(new Line(number, text.toString(), tooLong));
    }
}
