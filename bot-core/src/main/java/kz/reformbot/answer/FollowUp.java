package kz.reformbot.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.reformbot.language.Language;
import kz.reformbot.language.TextAnalysis;

/** A question that leans on the one before ("and in 2021?", "кто её избирает?") is searched together with it. */
final class FollowUp {
    private static final int SHORT = 4;
    private static final List<String> OPENERS = List.of(
            "and ",
            "what about",
            "how about",
            "but ",
            "also ",
            "а ",
            "и ",
            "но ",
            "ну а",
            "ал ",
            "сонда",
            "онда",
            "тағы");
    private static final Set<String> POINTERS = Set.of(
            "it", "its", "they", "them", "their", "he", "she", "his", "her", "this", "that", "these", "those", "there",
            "then", "он", "она", "оно", "они", "его", "её", "ее", "их", "им", "ей", "ему", "ней", "нём", "нем", "них",
            "это", "этот", "эта", "этом", "этого", "там", "тогда", "ол", "оның", "онын", "оны", "оған", "одан", "олар",
            "олардың", "бұл", "бул", "соның", "сол", "онда");

    private static final Set<String> BEING = Set.of("is", "are", "was", "were", "be", "been", "will");

    private FollowUp() {}

    /**
     * The earlier question to search together with this one; empty where this one stands alone.
     *
     * @param asked the question without the words that only tell the time
     */
    static String context(String question, String asked, Language language, List<Question.Turn> history) {
        boolean bare = TextAnalysis.contentTerms(language, asked).isEmpty();
        if (history.isEmpty() || !(bare || leans(question))) {
            return "";
        }
        // The turn before may itself have leaned on an earlier one.
        StringBuilder context = new StringBuilder();
        for (int turn = history.size() - 1; turn >= 0 && turn >= history.size() - 3; turn--) {
            String earlier = history.get(turn).question();
            context.insert(0, " ").insert(0, withoutTime(earlier, language));
            if (!leans(earlier)) {
                break;
            }
        }
        return context.toString().strip();
    }

    /** The time asked about in an earlier question is not the time asked about in this one. */
    private static String withoutTime(String question, Language language) {
        TimeReader.Read read = TimeReader.read(question, language, null, LocalDate.EPOCH);
        return question.substring(0, read.start()) + " " + question.substring(read.end());
    }

    /** "There" in "there are" and "are there" points to nothing. */
    private static boolean isExistential(String[] words, int at) {
        return words[at].equals("there")
                && ((at > 0 && BEING.contains(words[at - 1]))
                        || (at + 1 < words.length && BEING.contains(words[at + 1])));
    }

    private static boolean leans(String question) {
        String lower = question.toLowerCase(Locale.ROOT).strip();
        String[] words = lower.split("[^\\p{L}\\p{N}]+", -1);
        if (words.length <= SHORT && OPENERS.stream().anyMatch(lower::startsWith)) {
            return true;
        }
        boolean points = false;
        for (int i = 0; i < words.length; i++) {
            points |= POINTERS.contains(words[i]) && !isExistential(words, i);
        }
        boolean opens = OPENERS.stream().anyMatch(lower::startsWith);
        return words.length <= 2 || (points && words.length <= 8) || (opens && words.length <= 8);
    }
}
