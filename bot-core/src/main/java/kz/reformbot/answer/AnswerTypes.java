package kz.reformbot.answer;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.reformbot.answer.ReadQuestion.AnswerType;

/** The sorts of things that are asked for: by which words, and whether a sentence holds one. */
final class AnswerTypes {
    private static final List<String> NUMBER_CUES = List.of(
            "how many",
            "how much",
            "what number",
            "number of",
            "size of",
            "what share",
            "what percent",
            "turnout",
            "threshold",
            "сколько",
            "скольки",
            "каков порог",
            "какой порог",
            "какая явка",
            "процент",
            "численность",
            "количество",
            "қанша",
            "канша",
            "неше",
            "пайыз",
            "qansha",
            "kansha",
            "neshe");
    private static final List<String> DATE_CUES = List.of(
            "when ",
            "what year",
            "which year",
            "what date",
            "since when",
            "what day",
            "когда",
            "в каком году",
            "какого числа",
            "с какого",
            "қашан",
            "кашан",
            "қай жылы",
            "кай жылы",
            "қай күні",
            "qashan",
            "kashan");
    private static final List<String> PERSON_CUES = List.of(
            "who ", "whom ", "whose ", "who's ", "кто ", "кого ", "кому ", "чей ", "кем ", "кім", "ким ", "kim ");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}']+");

    private AnswerTypes() {}

    /** What a question asks for, by its question words. */
    static AnswerType askedBy(String question) {
        String asked = " " + NO_WORD.matcher(question.toLowerCase(Locale.ROOT)).replaceAll(" ") + " ";
        if (holds(asked, NUMBER_CUES)) {
            return AnswerType.NUMBER;
        }
        if (holds(asked, DATE_CUES)) {
            return AnswerType.DATE;
        }
        return holds(asked, PERSON_CUES) ? AnswerType.PERSON : AnswerType.OTHER;
    }

    /** Whether a cue begins with a word of the question: "кого" is none in "какого". */
    private static boolean holds(String asked, List<String> cues) {
        return cues.stream().anyMatch(cue -> asked.contains(" " + cue));
    }

    /** Whether a sentence holds such a thing. */
    static boolean fits(String sentence, AnswerType type) {
        return switch (type) {
            case NUMBER, DATE -> sentence.chars().anyMatch(Character::isDigit);
            case PERSON -> hasNameInside(sentence);
            case OTHER -> false;
        };
    }

    /** A capitalised word that does not begin the sentence. */
    private static boolean hasNameInside(String sentence) {
        for (int i = 2; i < sentence.length(); i++) {
            boolean begins = Character.isUpperCase(sentence.charAt(i))
                    && sentence.charAt(i - 1) == ' '
                    && ".!?".indexOf(sentence.charAt(i - 2)) < 0;
            if (begins) {
                return true;
            }
        }
        return false;
    }
}
