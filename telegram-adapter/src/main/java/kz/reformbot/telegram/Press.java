package kz.reformbot.telegram;

import java.util.Optional;
import kz.reformbot.guide.Handles;

/**
 * What a button asks for, as it travels in its data: {@code letter.subject.argument}.
 *
 * @param subject a receipt's id or a {@link Handles handle}; no dots
 */
record Press(Kind kind, String subject, String argument) {
    enum Kind {
        /** Of an answer (a receipt). */
        SOURCES('s'),
        MORE('m'),
        TRANSLATE('l'),
        NEAREST('n'),
        GOOD('g'),
        BAD('b'),
        REASON('r'),
        /** Of the table of contents (a handle, and a page). */
        AREAS('t'),
        AREA('a'),
        TOPIC('d'),
        SECTION('x'),
        /** Of a person. */
        LANGUAGE('p'),
        YEAR('y');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }
    }

    static Press of(Kind kind, String subject) {
        return new Press(kind, subject, "");
    }

    String data() {
        return kind.letter + "." + subject + "." + argument;
    }

    Button button(String text) {
        return new Button(text, data());
    }

    /** Empty for data that no button of ours carries. */
    static Optional<Press> read(String data) {
        String[] parts = data.split("\\.", -1);
        if (parts.length != 3 || parts[0].length() != 1) {
            return Optional.empty();
        }
        for (Kind kind : Kind.values()) {
            if (kind.letter == parts[0].charAt(0)) {
                return Optional.of(new Press(kind, parts[1], parts[2]));
            }
        }
        return Optional.empty();
    }

    /** The argument as a number; 0 where it is none. */
    int number() {
        return argument.matches("\\d{1,6}") ? Integer.parseInt(argument) : 0;
    }
}
