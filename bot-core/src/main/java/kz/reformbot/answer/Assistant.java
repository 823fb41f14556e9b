package kz.reformbot.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.retrieval.PassageIndex;

/** The one door of the answer engine: a question in, an answer out. Safe to share between threads. */
public final class Assistant implements AutoCloseable {
    private final PassageIndex index;
    private final QuestionReader reader;
    private final PassageRanking ranking;
    private final ExtractiveComposer composer;
    private final Clock clock;

    private Assistant(KnowledgeBase knowledge, PassageIndex index, Clock clock) {
        this.index = index;
        this.clock = clock;
        this.reader = new QuestionReader();
        this.ranking = new PassageRanking(knowledge, index);
        this.composer = new ExtractiveComposer(knowledge);
    }

    /**
     * An assistant that answers from a folder.
     *
     * @param clock tells what today is
     */
    public static Assistant over(KnowledgeBase knowledge, Clock clock) {
        return new Assistant(knowledge, PassageIndex.of(knowledge), clock);
    }

    public Answer answer(Question asked) {
        ReadQuestion question = reader.read(asked, LocalDate.now(clock));
        if (question.intent() != ReadQuestion.Intent.QUESTION) {
            return SmallTalk.reply(question);
        }
        RankedPassages passages = ranking.rank(question);
        if (passages.confidence() < Confidence.ANSWER) {
            for (ReadQuestion other : reader.otherReadings(asked, question, question.today())) {
                RankedPassages found = ranking.rank(other);
                if (found.confidence() >= Confidence.ANSWER_ACROSS_LANGUAGES
                        && found.confidence() > passages.confidence()) {
                    question = other;
                    passages = found;
                }
            }
        }
        Optional<Judgement> judgement = Judgement.askedBy(question.text());
        if (judgement.isPresent() && !passages.leadIsAsked(question)) {
            return NotCovered.reply(question, passages, judgement.get());
        }
        Draft draft = composer.compose(question, passages);
        return draft.isEmpty() ? NotCovered.reply(question, passages) : draft.toAnswer(question, passages);
    }

    /** What confidence in the answer to a question rests on, for those who fit or explain it. */
    public Evidence evidence(Question asked) {
        return ranking.evidence(reader.read(asked, LocalDate.now(clock)));
    }

    /** The index behind the answers, for those who retrieve without answering. */
    public PassageIndex index() {
        return index;
    }

    @Override
    public void close() {
        index.close();
    }
}
