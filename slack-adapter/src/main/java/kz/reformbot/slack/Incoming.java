package kz.reformbot.slack;

import java.util.Optional;
import kz.reformbot.conversation.ConversationId;
import kz.reformbot.conversation.PersonId;
import kz.reformbot.slack.web.Spot;
import org.jspecify.annotations.Nullable;

/** What Slack delivered, as far as the bot needs it. */
sealed interface Incoming {
    String PLATFORM = "slack";

    /** What is of one lane is handled one after the other. */
    String lane();

    /** Done by a person, to be handled in the order in which the person does things. */
    sealed interface Act extends Incoming {
        Person person();

        @Override
        default String lane() {
            return person().id().id();
        }
    }

    /**
     * Somebody.
     *
     * @param team key of the installation
     * @param user Slack's id
     */
    record Person(String team, String user) {
        PersonId id() {
            return new PersonId(PLATFORM, team + ":" + user);
        }
    }

    /** Where turns follow each other: a thread, or what is not in one. */
    static ConversationId conversation(Spot spot) {
        String thread = spot.thread();
        return new ConversationId(PLATFORM, spot.team() + ":" + spot.channel() + (thread == null ? "" : ":" + thread));
    }

    /**
     * A message, new or changed.
     *
     * @param spot where it is answered: its thread, or the one that it begins in a channel
     * @param ts its id in the channel
     * @param text without markup and without the bot's name; empty for none
     * @param direct whether nobody but the person and the bot is there
     * @param mentioned whether it names the bot
     * @param toOthers whether it names somebody else
     * @param changed whether it was written before, with another text
     */
    record Written(
            Person person,
            Spot spot,
            String ts,
            String text,
            boolean direct,
            boolean mentioned,
            boolean toOthers,
            boolean changed)
            implements Incoming {
        @Override
        public String lane() {
            return conversation(spot).id();
        }

        /** Without the text: people's messages reach no log. */
        @Override
        public String toString() {
            return "message " + ts;
        }
    }

    /** The bot came into a channel. */
    record Joined(Spot spot) implements Incoming {
        @Override
        public String lane() {
            return conversation(spot).id();
        }
    }

    /** A person opened App Home. */
    record HomeOpened(Person person) implements Act {}

    /** A person opened the bot's messages. */
    record MessagesOpened(Person person, Spot spot) implements Act {}

    /**
     * Something was pressed or chosen.
     *
     * @param spot of the message with the element, in its thread; empty for a modal and App Home
     * @param direct whether the message is in a DM
     * @param hidden whether only the person sees the message
     * @param value of the button, of the option that was chosen, or the day that was picked; empty for none
     * @param trigger opens a modal within three seconds
     * @param responseUrl empty where Slack gave none
     * @param view the modal or App Home with the element; empty for a message
     */
    record Pressed(
            Person person,
            Optional<Spot> spot,
            boolean direct,
            boolean hidden,
            String actionId,
            String value,
            String trigger,
            String responseUrl,
            Optional<ShownView> view)
            implements Act {}

    /**
     * What a person saw.
     *
     * @param hash tells whether it was changed meanwhile
     */
    record ShownView(String id, String hash, boolean modal) {}

    /**
     * A modal was filled in.
     *
     * @param metadata what it carried
     * @param reason the name of what was chosen; null for nothing
     * @param words null for none
     */
    record Submitted(
            Person person,
            String callback,
            String metadata,
            @Nullable String reason,
            @Nullable String words) implements Act {
        /** Without the words: people's messages reach no log. */
        @Override
        public String toString() {
            return "submission of " + callback;
        }
    }

    /**
     * A slash command.
     *
     * @param text what stands behind it; empty for nothing
     */
    record Commanded(Person person, Spot spot, String text, String trigger, String responseUrl) implements Act {
        /** Without the text: people's messages reach no log. */
        @Override
        public String toString() {
            return "command";
        }
    }

    /**
     * A message is to be checked against what the folder says.
     *
     * @param spot the thread of the message, or the one that it would begin
     * @param text the message's
     */
    record Checked(Person person, Spot spot, String text, String responseUrl) implements Act {
        /** Without the text: people's messages reach no log. */
        @Override
        public String toString() {
            return "shortcut";
        }
    }

    /** The bot was removed from a workspace. */
    record Removed(String team) implements Incoming {
        @Override
        public String lane() {
            return team;
        }
    }
}
