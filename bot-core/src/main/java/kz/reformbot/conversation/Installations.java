package kz.reformbot.conversation;

import java.time.Instant;
import java.util.Optional;

/** The workspaces that have let the bot in, each with a token of its own. Safe to share between threads. */
public interface Installations {
    /**
     * The bot in a workspace.
     *
     * @param platform {@code slack}
     * @param workspace the platform's id of the workspace, or of the organisation where it was installed for all of one
     * @param token to call the platform with
     * @param botUser who the bot is there
     */
    record Installation(String platform, String workspace, String token, String botUser, Instant installed) {
        /** Without the token: it reaches no log. */
        @Override
        public String toString() {
            return "installation in " + platform + " workspace " + workspace;
        }
    }

    /** Empty where the bot is not installed, or not any more. */
    Optional<Installation> in(String platform, String workspace);

    /** Keeps an installation; an earlier one in the same workspace is replaced. */
    void put(Installation installation);

    /** Nothing where there is none. */
    void remove(String platform, String workspace);
}
