package kz.reformbot.slack.message;

import com.slack.api.model.block.ContextActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.FeedbackButtonObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.FeedbackButtonsElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.reformbot.answer.AnswerStatus;
import kz.reformbot.answer.Claim;
import kz.reformbot.conversation.Receipt;
import kz.reformbot.guide.Captions;
import kz.reformbot.guide.DocumentSection;
import kz.reformbot.guide.Nearest;
import kz.reformbot.guide.Texts;
import kz.reformbot.knowledge.Contents;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.language.Language;
import kz.reformbot.slack.message.Action.Kind;

/**
 * An answer as messages, in the language of its receipt: what answers in bold, a mark of its source behind each claim,
 * the sources and when it holds in small print. Immutable and safe to share.
 */
public final class AnswerMessage {
    private static final int MOST_NEAREST = 3;

    private final KnowledgeBase knowledge;
    private final Nearest nearest;

    public AnswerMessage(KnowledgeBase knowledge, Contents contents) {
        this.knowledge = knowledge;
        this.nearest = new Nearest(contents);
    }

    /** One message; more for the same thread where it is long. What can be pressed stands under the last. */
    public List<SlackMessage> of(Receipt receipt) {
        return said(new MessageBuilder(), receipt)
                .under(pressable(receipt, List.of()))
                .build();
    }

    /**
     * For one person's eyes, with a button that shows it to all.
     *
     * @param thread where it would be shown; empty for the channel itself
     */
    public List<SlackMessage> privately(Receipt receipt, Optional<String> thread) {
        Action share = new Action(Kind.SHARE, receipt.id(), thread.orElse("").replace('.', '_'));
        BlockElement button = Labels.button(texts(receipt).say("button.share"), share, 0);
        List<BlockElement> first = receipt.status() == AnswerStatus.ANSWERED ? List.of(button) : List.of();
        return said(new MessageBuilder(), receipt)
                .under(pressable(receipt, first))
                .build();
    }

    /**
     * A private answer as all see it: with the question, and who asked it.
     *
     * @param user Slack's id of who shares it
     */
    public List<SlackMessage> shared(Receipt receipt, String user) {
        Mrkdwn question = new Mrkdwn()
                .person(user)
                .add(" " + texts(receipt).say("shared.asked"))
                .quote(receipt.question());
        return said(new MessageBuilder().section(question), receipt)
                .under(pressable(receipt, List.of()))
                .build();
    }

    /** What is offered to be asked next, best first. */
    public List<DocumentSection> nearest(Receipt receipt) {
        return nearest.to(receipt, MOST_NEAREST);
    }

    private static Texts texts(Receipt receipt) {
        return SlackTexts.in(receipt.language());
    }

    private MessageBuilder said(MessageBuilder message, Receipt receipt) {
        if (receipt.claims().isEmpty()) {
            return message.section(new Mrkdwn().add(receipt.text()));
        }
        message.section(claims(receipt));
        if (!receipt.citations().isEmpty()) {
            message.small(sources(receipt));
        }
        Mrkdwn validity = validity(receipt);
        return validity.isEmpty() ? message : message.small(validity);
    }

    private static Mrkdwn claims(Receipt receipt) {
        Mrkdwn text = new Mrkdwn();
        for (Claim claim : receipt.claims()) {
            if (text.isEmpty()) {
                text.bold(claim.text());
            } else {
                text.add("\n" + claim.text());
            }
            for (int number : claim.citations()) {
                receipt.citations().stream()
                        .filter(citation -> citation.number() == number)
                        .forEach(citation -> SourceMarks.mark(text, number, citation.url()));
            }
        }
        return text;
    }

    private static Mrkdwn sources(Receipt receipt) {
        Mrkdwn list = new Mrkdwn();
        receipt.citations().forEach(citation -> SourceMarks.line(list, citation, texts(receipt)));
        return list;
    }

    /** The day that was set, and when the first claim holds: what is said of other times names them itself. */
    private Mrkdwn validity(Receipt receipt) {
        Texts texts = texts(receipt);
        Mrkdwn text = new Mrkdwn();
        receipt.asOf().ifPresent(day -> text.add(texts.say("why.asOf", texts.date(day.toString()))));
        receipt.citations().stream()
                .findFirst()
                .flatMap(first -> Captions.validity(knowledge, first.document(), texts))
                .ifPresent(line -> text.add((text.isEmpty() ? "" : "\n") + SourceMarks.validity(line)));
        return text;
    }

    private List<LayoutBlock> pressable(Receipt receipt, List<BlockElement> first) {
        if (receipt.status() == AnswerStatus.SMALL_TALK) {
            return List.of();
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        if (receipt.status() == AnswerStatus.NOT_COVERED) {
            blocks.addAll(Blocks.actions(questions(receipt)));
        }
        blocks.add(thumbs(receipt));
        List<BlockElement> last = new ArrayList<>(first);
        last.add(menu(receipt));
        blocks.addAll(Blocks.actions(last));
        return blocks;
    }

    private List<BlockElement> questions(Receipt receipt) {
        List<DocumentSection> near = nearest(receipt);
        List<BlockElement> buttons = new ArrayList<>();
        for (int i = 0; i < near.size(); i++) {
            Action ask = new Action(Kind.NEAREST, receipt.id(), String.valueOf(i));
            buttons.add(Labels.button(near.get(i).section().heading(), ask, i));
        }
        return buttons;
    }

    private static LayoutBlock thumbs(Receipt receipt) {
        FeedbackButtonsElement thumbs = FeedbackButtonsElement.builder()
                .actionId(Kind.GOOD.word() + ".0")
                .positiveButton(thumb(texts(receipt).say("button.good"), Action.of(Kind.GOOD, receipt.id())))
                .negativeButton(thumb(texts(receipt).say("button.bad"), Action.of(Kind.BAD, receipt.id())))
                .build();
        return ContextActionsBlock.builder().elements(List.of(thumbs)).build();
    }

    private static FeedbackButtonObject thumb(String text, Action action) {
        return FeedbackButtonObject.builder()
                .text(Labels.plain(text, SlackLimits.BUTTON))
                .value(action.value())
                .build();
    }

    private static OverflowMenuElement menu(Receipt receipt) {
        Texts texts = texts(receipt);
        List<OptionObject> options = new ArrayList<>();
        if (!receipt.citations().isEmpty()) {
            options.add(Labels.option(texts.say("button.more"), Action.of(Kind.MORE, receipt.id())));
            options.add(Labels.option(texts.say("button.sources"), Action.of(Kind.SOURCES, receipt.id())));
        }
        for (Language language : Language.values()) {
            if (receipt.status() == AnswerStatus.ANSWERED && language != receipt.language()) {
                Action translate = new Action(Kind.TRANSLATE, receipt.id(), language.code());
                options.add(Labels.option(Texts.nameOf(language), translate));
            }
        }
        options.add(Labels.option(texts.say("button.why"), Action.of(Kind.WHY, receipt.id())));
        return OverflowMenuElement.builder()
                .actionId(Kind.MORE.word() + ".0")
                .options(options)
                .build();
    }
}
