package kz.reformbot.telegram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.reformbot.answer.AnswerStatus;
import kz.reformbot.conversation.Feedback.Reason;
import kz.reformbot.conversation.Receipt;
import kz.reformbot.guide.DocumentSection;
import kz.reformbot.guide.Nearest;
import kz.reformbot.guide.Texts;
import kz.reformbot.knowledge.Contents;
import kz.reformbot.language.Language;
import kz.reformbot.telegram.Press.Kind;

/** The buttons under an answer. */
final class AnswerButtons {
    private static final int MOST_NEAREST = 3;

    private final Nearest nearest;

    AnswerButtons(Contents contents) {
        this.nearest = new Nearest(contents);
    }

    /** Those of a new answer. */
    List<List<Button>> of(Receipt receipt) {
        if (receipt.status() == AnswerStatus.SMALL_TALK) {
            return List.of();
        }
        List<List<Button>> rows = withoutThumbs(receipt);
        rows.add(List.of(
                Press.of(Kind.GOOD, receipt.id()).button("👍"),
                Press.of(Kind.BAD, receipt.id()).button("👎")));
        return rows;
    }

    /** Those of an answer that was found bad: what is wrong with it? */
    List<List<Button>> withReasons(Receipt receipt) {
        Texts texts = TelegramTexts.in(receipt.language());
        List<List<Button>> rows = withoutThumbs(receipt);
        Arrays.stream(Reason.values())
                .map(reason -> List.of(new Press(Kind.REASON, receipt.id(), reason.name())
                        .button(texts.say("reason." + reason.name()))))
                .forEach(rows::add);
        return rows;
    }

    /** Those of an answer that is judged. */
    List<List<Button>> withoutThumbs(Receipt receipt) {
        Texts texts = TelegramTexts.in(receipt.language());
        List<List<Button>> rows = new ArrayList<>();
        List<Button> answer = new ArrayList<>();
        if (!receipt.citations().isEmpty()) {
            answer.add(Press.of(Kind.SOURCES, receipt.id()).button(texts.say("button.sources")));
            answer.add(Press.of(Kind.MORE, receipt.id()).button(texts.say("button.more")));
        }
        rows.add(answer);
        if (receipt.status() == AnswerStatus.ANSWERED) {
            rows.add(Arrays.stream(Language.values())
                    .filter(language -> language != receipt.language())
                    .map(language ->
                            new Press(Kind.TRANSLATE, receipt.id(), language.code()).button(Texts.nameOf(language)))
                    .toList());
        }
        List<DocumentSection> next = nearest(receipt);
        for (int i = 0; i < next.size(); i++) {
            rows.add(List.of(new Press(Kind.NEAREST, receipt.id(), String.valueOf(i))
                    .button(next.get(i).section().heading())));
        }
        return rows;
    }

    /** What is offered to be asked next. */
    List<DocumentSection> nearest(Receipt receipt) {
        return nearest.to(receipt, MOST_NEAREST);
    }
}
