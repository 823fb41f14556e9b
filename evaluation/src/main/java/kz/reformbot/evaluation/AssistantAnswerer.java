package kz.reformbot.evaluation;

import java.util.List;
import kz.reformbot.answer.Answer;
import kz.reformbot.answer.Assistant;
import kz.reformbot.answer.Question;
import kz.reformbot.retrieval.Hit;

/** The bot itself. */
public final class AssistantAnswerer implements Answerer {
    private final Assistant assistant;

    /** Does not close the assistant. */
    public AssistantAnswerer(Assistant assistant) {
        this.assistant = assistant;
    }

    @Override
    public Answered answer(Question question) {
        Answer answer = assistant.answer(question);
        return new Answered(answer.status(), answer.text(), found(answer.passages()), answer.confidence());
    }

    static List<Found> found(List<Hit> hits) {
        return hits.stream()
                .map(hit -> new Found(
                        hit.passage().document().id(), hit.passage().section().anchor()))
                .toList();
    }
}
