package kz.reformbot.slack.web;

import com.slack.api.model.view.View;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import kz.reformbot.conversation.Installations;
import kz.reformbot.conversation.Refusals;
import kz.reformbot.guide.Texts;
import kz.reformbot.slack.message.SlackMessage;
import org.jspecify.annotations.Nullable;

/**
 * Sends within Slack's limits, and gets a message through whatever Slack has against its form. Safe to share between
 * threads.
 *
 * <p>Every method may throw {@link kz.reformbot.conversation.HandleLaterException} when it is not the channel's or the
 * method's turn, or Slack can't be reached, unless it says otherwise; and {@link RefusedException} when the workspace
 * or channel lets nothing be sent.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class SlackSender {
    public SlackSender(SlackWeb web, Installations installations, Refusals refusals, Clock clock) {}

    /**
     * Posts messages one after the other.
     *
     * @return their {@code ts}; without those that Slack takes in no form
     */
    public List<String> send(Delivery delivery, Spot spot, List<SlackMessage> messages, Addressee asker) {
        throw new UnsupportedOperationException();
    }

    /**
     * Puts messages in the place of those sent before: changes those, posts what is more, deletes what is left over.
     */
    public List<String> replace(
            Delivery delivery, Spot spot, List<String> before, List<SlackMessage> messages, Addressee asker) {
        throw new UnsupportedOperationException();
    }

    /**
     * Shows messages in the channel, or thread, to one person only. Where the channel is closed to the bot, in a DM.
     */
    public void whisper(Delivery delivery, Spot spot, List<SlackMessage> messages, Addressee to) {
        throw new UnsupportedOperationException();
    }

    /** How a response_url is used. */
    public enum Response {
        /** Seen by the one who acted. */
        PRIVATE,
        /** Seen by the one who acted, in the place of the message that was acted on. */
        REPLACE,
        /** Seen by all. */
        IN_CHANNEL
    }

    /**
     * Answers a command or an interaction; at most {@link kz.reformbot.slack.message.SlackLimits#RESPONSES} messages.
     *
     * @return false where the address is not good any more, or Slack takes the messages in no form
     */
    public boolean respond(Delivery delivery, String responseUrl, Response response, List<SlackMessage> messages) {
        throw new UnsupportedOperationException();
    }

    /** Shows a person's App Home; that it can't be shown is no error. */
    public void publishHome(String team, String user, View home) {
        throw new UnsupportedOperationException();
    }

    /** @return false where the trigger has expired: it is good for three seconds. Never throws. */
    public boolean openModal(String team, String trigger, View modal) {
        throw new UnsupportedOperationException();
    }

    /**
     * Turns a page.
     *
     * @param hash of the view as the person saw it; null to not look
     * @return false where the person has closed it, or turned on meanwhile. Never throws.
     */
    public boolean updateModal(String team, String viewId, @Nullable String hash, View modal) {
        throw new UnsupportedOperationException();
    }

    /**
     * Works, and shows in the thread that work goes on until a message is posted there; no error where that can't be
     * shown.
     *
     * @param spot with a thread; nothing is shown where it has none
     */
    public <T> T whileWorking(Spot spot, Texts texts, Supplier<T> work) {
        throw new UnsupportedOperationException();
    }

    /** Shows no longer that work goes on, where nothing is posted after it. Never throws. */
    public void stopWorking(Spot spot) {
        throw new UnsupportedOperationException();
    }

    /** Names an agent's thread; cut where it is long. Never throws. */
    public void title(Spot spot, String title) {
        throw new UnsupportedOperationException();
    }

    /**
     * Suggests what to ask. Never throws.
     *
     * @param spot with no thread for an app that has {@code agent_view}: with one, Slack shows nothing
     */
    public void prompts(Spot spot, Texts texts) {
        throw new UnsupportedOperationException();
    }

    /** The channel lets the bot in: it was invited, or the channel is back from the archive. */
    public void welcomed(String team, String channel) {
        throw new UnsupportedOperationException();
    }

    /** Returns when it is a channel's turn to be written to; counts nothing. To be called before work begins. */
    public void awaitTurn(Spot spot) {
        throw new UnsupportedOperationException();
    }
}
