package kz.reformbot.slack.message;

import java.util.Locale;
import java.util.Optional;

/**
 * What a button, menu or picker of ours asks for.
 *
 * <p>As it travels: the value of a button or of a menu's option is {@code kind.subject.argument}; the {@code action_id}
 * begins with the kind's word too, which is all that a date picker brings besides its day.
 *
 * @param subject a receipt's id or a handle of the folder; no dots; may be empty
 * @param argument no dots; may be empty
 */
public record Action(Kind kind, String subject, String argument) {
    /** What can be asked for. */
    public enum Kind {
        /** The whole section of an answer, whose receipt is the subject. */
        MORE,
        /** An answer's sources in full; the subject is its receipt. */
        SOURCES,
        /** How an answer was made; the subject is its receipt, or empty for the last one. */
        WHY,
        /** An answer in another language; the subject is its receipt, the argument the language's code. */
        TRANSLATE,
        /** A section near to an answer; the argument is its place in {@link AnswerMessage#nearest}, from 0. */
        NEAREST,
        /** The answer, a receipt, was good. */
        GOOD,
        /** The answer, a receipt, was bad. */
        BAD,
        /** To show a private answer to all; the argument is what {@link AnswerMessage#privately} was given. */
        SHARE,
        /** All areas; the argument is a page from 0. */
        AREAS,
        /** An area by its handle; the argument is a page from 0. */
        AREA,
        /** A topic by its handle; the argument is a page from 0. */
        TOPIC,
        /** A section by its handle. */
        SECTION,
        /** What happened in a year, the argument; empty for the newest. */
        TIMELINE,
        /** To be answered in a language, the argument; empty for that of each question. */
        LANGUAGE,
        /** To be answered as of a day, the argument, ISO 8601; empty for none. */
        AS_OF,
        /** What is stored. */
        PRIVACY,
        /** To delete what is stored. */
        FORGET,
        /** How to ask. */
        HELP;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Optional<Kind> ofWord(String word) {
            for (Kind kind : values()) {
                if (kind.word().equals(word)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    static Action of(Kind kind) {
        return new Action(kind, "", "");
    }

    static Action of(Kind kind, String subject) {
        return new Action(kind, subject, "");
    }

    String value() {
        return kind.word() + "." + subject + "." + argument;
    }

    /** @param number of the element in its block: two of one block must not have the same id */
    String id(int number) {
        return kind.word() + "." + number;
    }

    /**
     * Reads what was pressed or chosen.
     *
     * @param value of the button, of the option that was chosen, or the day that was picked; empty for none
     * @return empty for what no element of ours carries
     */
    public static Optional<Action> read(String actionId, String value) {
        String[] parts = value.split("\\.", -1);
        if (parts.length == 3) {
            return Kind.ofWord(parts[0]).map(kind -> new Action(kind, parts[1], parts[2]));
        }
        String word = actionId.substring(0, Math.max(0, actionId.indexOf('.')));
        return Kind.ofWord(word).filter(kind -> kind == Kind.AS_OF).map(kind -> new Action(kind, "", value));
    }

    /** The argument as the {@code ts} of a thread; empty for none. */
    public Optional<String> thread() {
        return argument.isEmpty() ? Optional.empty() : Optional.of(argument.replace('_', '.'));
    }

    /** The argument as a number; 0 where it is none. */
    public int number() {
        return argument.matches("\\d{1,6}") ? Integer.parseInt(argument) : 0;
    }
}
