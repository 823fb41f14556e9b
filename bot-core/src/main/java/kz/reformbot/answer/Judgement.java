package kz.reformbot.answer;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** What a question can ask for that no source says: an opinion, advice whom to vote for, what is yet to happen. */
enum Judgement {
    OPINION,
    VOTE,
    PREDICTION;

    private static final ResourceBundle LISTS = ResourceBundle.getBundle("kz.reformbot.answer.judgement");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Map<Judgement, List<String>> PHRASES = phrases();

    private static Map<Judgement, List<String>> phrases() {
        Map<Judgement, List<String>> phrases = new EnumMap<>(Judgement.class);
        for (Judgement judgement : values()) {
            List<String> own = Arrays.asList(LISTS.getString(judgement.name()).split(" *\\| *", -1));
            phrases.put(
                    judgement, own.stream().map(phrase -> " " + phrase + " ").toList());
        }
        return phrases;
    }

    /** Which of them a question asks for; empty for a question of fact. */
    static Optional<Judgement> askedBy(String question) {
        String words = " " + NO_WORD.matcher(question.toLowerCase(Locale.ROOT)).replaceAll(" ") + " ";
        return PHRASES.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(words::contains))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
