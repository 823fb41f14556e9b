package kz.reformbot.telegram;

import java.util.Locale;
import java.util.Optional;

/** What can be asked for by a word after a slash. Its description is in the bundle, under {@code command.NAME}. */
enum Command {
    START(false),
    HELP(true),
    ASK(true),
    TOPICS(true),
    TIMELINE(true),
    CHANGES(true),
    ASOF(true),
    SOURCES(true),
    LANGUAGE(true),
    WHY(true),
    FEEDBACK(true),
    PRIVACY(true),
    FORGET(true);

    /** Whether it stands in the menu. */
    final boolean listed;

    Command(boolean listed) {
        this.listed = listed;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Command> of(String word) {
        for (Command command : values()) {
            if (command.word().equals(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(command);
            }
        }
        return Optional.empty();
    }
}
