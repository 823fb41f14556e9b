package kz.reformbot.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.reformbot.retrieval.Hit;

/** Says plainly that the folder is silent, and offers what is nearest. */
final class NotCovered {
    private static final int MOST_OFFERED = 3;

    private NotCovered() {}

    static Answer reply(ReadQuestion question, RankedPassages passages) {
        return reply(question, passages, "notCovered");
    }

    /** To a question that no source can answer. */
    static Answer reply(ReadQuestion question, RankedPassages passages, Judgement judgement) {
        return reply(
                question,
                passages,
                switch (judgement) {
                    case OPINION -> "notCovered.opinion";
                    case VOTE -> "notCovered.vote";
                    case PREDICTION -> "notCovered.prediction";
                });
    }

    private static Answer reply(ReadQuestion question, RankedPassages passages, String why) {
        Wording wording = Wording.in(question.language());
        List<Hit> nearby = new ArrayList<>();
        Set<String> headings = new LinkedHashSet<>();
        for (Hit hit : passages.hits()) {
            if (headings.size() < MOST_OFFERED
                    && headings.add(hit.passage().section().heading())) {
                nearby.add(hit);
            }
        }
        String text = wording.say(why);
        if (!headings.isEmpty()) {
            text += " " + wording.say("notCovered.nearest") + " " + String.join("; ", headings);
        }
        return new Answer(
                AnswerStatus.NOT_COVERED,
                question.language(),
                text,
                List.of(),
                List.of(),
                passages.hits(),
                nearby,
                passages.confidence());
    }
}
