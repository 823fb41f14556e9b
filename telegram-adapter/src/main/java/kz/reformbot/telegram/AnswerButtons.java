package kz.reformbot.telegram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.reformbot.answer.AnswerStatus;
import kz.reformbot.conversation.Feedback.Reason;
import kz.reformbot.conversation.Receipt;
import kz.reformbot.knowledge.Contents;
import kz.reformbot.knowledge.Section;
import kz.reformbot.language.Language;
import kz.reformbot.telegram.Press.Kind;

/** The buttons under an answer. */
final class AnswerButtons {
    private static final int MOST_NEAREST = 3;

    private final Contents contents;

    AnswerButtons(Contents contents) {
        this.contents = contents;
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
        Texts texts = Texts.in(receipt.language());
        List<List<Button>> rows = withoutThumbs(receipt);
        Arrays.stream(Reason.values())
                .map(reason -> List.of(new Press(Kind.REASON, receipt.id(), reason.name())
                        .button(texts.say("reason." + reason.name()))))
                .forEach(rows::add);
        return rows;
    }

    /** Those of an answer that is judged. */
    List<List<Button>> withoutThumbs(Receipt receipt) {
        Texts texts = Texts.in(receipt.language());
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
        List<Section> nearest = nearest(receipt);
        for (int i = 0; i < nearest.size(); i++) {
            rows.add(List.of(new Press(Kind.NEAREST, receipt.id(), String.valueOf(i))
                    .button(nearest.get(i).heading())));
        }
        return rows;
    }

    /** Sections that were found too and that the answer does not rest on. */
    List<Section> nearest(Receipt receipt) {
        Set<String> headings = new HashSet<>();
        receipt.citations().forEach(citation -> headings.add(citation.section()));
        List<Section> nearest = new ArrayList<>();
        for (Receipt.Found found : receipt.passages()) {
            Optional<Section> section = contents.document(found.document(), receipt.language())
                    .flatMap(document -> document.section(found.anchor()));
            if (nearest.size() < MOST_NEAREST
                    && section.isPresent()
                    && headings.add(section.get().heading())) {
                nearest.add(section.get());
            }
        }
        return nearest;
    }
}
