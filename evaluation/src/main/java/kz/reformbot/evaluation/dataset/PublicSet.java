package kz.reformbot.evaluation.dataset;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import kz.reformbot.answer.AnswerStatus;
import kz.reformbot.answer.Question;
import kz.reformbot.language.Language;

/**
 * A public set of paragraphs and questions about them, and the plain folder that its protocol makes of it: each
 * paragraph a document.
 *
 * @param questions distinct by their text
 */
public record PublicSet(String name, Language language, List<Paragraph> paragraphs, List<Asked> questions) {
    public PublicSet {
        paragraphs = List.copyOf(paragraphs);
        questions = List.copyOf(questions);
    }

    /**
     * A paragraph.
     *
     * @param article the number of its article, from 0
     * @param heading what stands above it, empty where the protocol gives it none
     */
    public record Paragraph(int article, String heading, String text) {}

    /**
     * A question.
     *
     * @param paragraphs numbers of the paragraphs that the set pairs with it
     * @param answers every answer that the set counts as right
     */
    public record Asked(String id, String text, Set<Integer> paragraphs, List<String> answers) {
        public Asked {
            paragraphs = Set.copyOf(paragraphs);
            answers = List.copyOf(answers);
        }
    }

    /** The files of the folder by their names, for paragraphs whose number passes the test. */
    public Map<String, String> files(IntPredicate wanted) {
        Map<String, String> files = new LinkedHashMap<>();
        IntStream.range(0, paragraphs.size()).filter(wanted).forEach(number -> {
            Paragraph paragraph = paragraphs.get(number);
            String heading = paragraph.heading().isEmpty() ? "" : "# " + paragraph.heading() + "\n\n";
            files.put(fileName(number), heading + paragraph.text() + "\n");
        });
        return files;
    }

    public Map<String, String> files() {
        return files(number -> true);
    }

    /**
     * Whether the paragraph belongs to the first, third, fifth… article: the half that abstention keeps in the folder.
     */
    public boolean isInKeptHalf(int paragraph) {
        return paragraphs.get(paragraph).article() % 2 == 0;
    }

    /** The file of a paragraph; plain text where there is no heading, since a paragraph is not written as Markdown. */
    public String fileName(int paragraph) {
        String ending = paragraphs.get(paragraph).heading().isEmpty() ? ".txt" : ".md";
        return "paragraph-%04d".formatted(paragraph) + ending;
    }

    /** The questions, with the paragraphs of the folder where their answers stand. */
    public QuestionSet questionSet() {
        List<QuestionSet.Item> items = questions.stream()
                .map(asked -> new QuestionSet.Item(
                        asked.id(),
                        Question.of(asked.text()),
                        new Gold(
                                Optional.of(AnswerStatus.ANSWERED),
                                places(asked),
                                List.of(new Gold.AnyOf(asked.answers())),
                                List.of())))
                .toList();
        return new QuestionSet(name, items, QuestionSet.Matching.PUBLIC);
    }

    /** The questions asked of the kept half: those about the other articles are not covered. */
    public QuestionSet abstentionSet() {
        List<QuestionSet.Item> items = questions.stream()
                .map(asked -> {
                    boolean covered = asked.paragraphs().stream().anyMatch(this::isInKeptHalf);
                    Gold gold = covered
                            ? new Gold(Optional.of(AnswerStatus.ANSWERED), List.of(), List.of(), List.of())
                            : Gold.NOT_COVERED;
                    return new QuestionSet.Item(asked.id(), Question.of(asked.text()), gold);
                })
                .toList();
        return new QuestionSet(name, items, QuestionSet.Matching.PUBLIC);
    }

    private List<Gold.Place> places(Asked asked) {
        return asked.paragraphs().stream()
                .sorted()
                .map(number -> new Gold.Place(fileName(number), Optional.empty()))
                .toList();
    }

    /** Collects paragraphs and questions in the order of a file, joining those that repeat. */
    static final class Builder {
        private final Map<Paragraph, Integer> paragraphs = new LinkedHashMap<>();
        private final Map<String, Asked> questions = new LinkedHashMap<>();

        int paragraph(Paragraph paragraph) {
            return paragraphs.computeIfAbsent(paragraph, added -> paragraphs.size());
        }

        void question(String id, String text, int paragraph, List<String> answers) {
            Asked before = questions.getOrDefault(text, new Asked(id, text, Set.of(), List.of()));
            Set<Integer> numbers = new LinkedHashSet<>(before.paragraphs());
            numbers.add(paragraph);
            Set<String> all = new LinkedHashSet<>(before.answers());
            all.addAll(answers);
            questions.put(text, new Asked(before.id(), text, numbers, List.copyOf(all)));
        }

        PublicSet build(String name, Language language) {
            return new PublicSet(name, language, List.copyOf(paragraphs.keySet()), List.copyOf(questions.values()));
        }
    }
}
