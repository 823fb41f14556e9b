package kz.reformbot.slack.message;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import java.util.Arrays;
import java.util.List;
import kz.reformbot.conversation.Feedback.Reason;
import kz.reformbot.guide.Texts;

/**
 * What is wrong with an answer? Its {@code private_metadata} is the id of the receipt. When it is submitted,
 * {@code state.values[REASON][REASON].selected_option.value} is the name of a
 * {@link kz.reformbot.conversation.Feedback.Reason} and {@code state.values[WORDS][WORDS].value} the person's words;
 * each may be null.
 */
public final class FeedbackModal {
    public static final String CALLBACK = "feedback";
    /** The {@code block_id} and {@code action_id} of the choice. */
    public static final String REASON = "reason";
    /** The {@code block_id} and {@code action_id} of the text. */
    public static final String WORDS = "words";

    private FeedbackModal() {}

    /**
     * The modal.
     *
     * @param receipt the id of the answer's
     */
    public static View of(String receipt, Texts texts) {
        return View.builder()
                .type("modal")
                .callbackId(CALLBACK)
                .privateMetadata(receipt)
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text(texts.say("feedback.why"))
                        .build())
                .submit(ViewSubmit.builder()
                        .type("plain_text")
                        .text(texts.say("feedback.send"))
                        .build())
                .close(ViewClose.builder()
                        .type("plain_text")
                        .text(texts.say("feedback.cancel"))
                        .build())
                .blocks(List.of(
                        input(REASON, texts.say("feedback.reason"), reasons(texts)),
                        input(WORDS, texts.say("feedback.words"), words(texts))))
                .build();
    }

    private static InputBlock input(String id, String label, BlockElement element) {
        return InputBlock.builder()
                .blockId(id)
                .label(Labels.plain(label, SlackLimits.PLACEHOLDER))
                .element(element)
                .optional(true)
                .build();
    }

    private static BlockElement reasons(Texts texts) {
        List<OptionObject> options = Arrays.stream(Reason.values())
                .map(reason -> OptionObject.builder()
                        .text(Labels.plain(texts.say("reason." + reason.name()), SlackLimits.OPTION))
                        .value(reason.name())
                        .build())
                .toList();
        return RadioButtonsElement.builder().actionId(REASON).options(options).build();
    }

    private static BlockElement words(Texts texts) {
        return PlainTextInputElement.builder()
                .actionId(WORDS)
                .multiline(true)
                .maxLength(SlackLimits.INPUT)
                .placeholder(Labels.plain(texts.say("feedback.example"), SlackLimits.PLACEHOLDER))
                .build();
    }
}
