package kz.reformbot.slack.message;

import com.slack.api.model.view.View;
import kz.reformbot.guide.Texts;

/**
 * What is wrong with an answer? Its {@code private_metadata} is the id of the receipt. When it is submitted,
 * {@code state.values[REASON][REASON].selected_option.value} is the name of a
 * {@link kz.reformbot.conversation.Feedback.Reason} and {@code state.values[WORDS][WORDS].value} the person's words;
 * each may be null.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class FeedbackModal {
    public static final String CALLBACK = "feedback";
    /** The {@code block_id} and {@code action_id} of the choice. */
    public static final String REASON = "reason";
    /** The {@code block_id} and {@code action_id} of the text. */
    public static final String WORDS = "words";

    private FeedbackModal() {}

    /** @param receipt the id of the answer's */
    public static View of(String receipt, Texts texts) {
        throw new UnsupportedOperationException();
    }
}
