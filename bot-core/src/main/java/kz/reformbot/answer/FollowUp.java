package kz.reformbot.answer;

import java.util.List;
import java.util.Locale;
import java.util.Set;

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

    private FollowUp() {}

    static String resolve(String question, List<Question.Turn> history) {
        if (history.isEmpty() || !leans(question)) {
            return question;
        }
        return history.get(history.size() - 1).question() + " " + question;
    }

    private static boolean leans(String question) {
        String lower = question.toLowerCase(Locale.ROOT).strip();
        String[] words = lower.split("[^\\p{L}\\p{N}]+", -1);
        if (words.length <= SHORT && OPENERS.stream().anyMatch(lower::startsWith)) {
            return true;
        }
        boolean points = false;
        for (String word : words) {
            points |= POINTERS.contains(word);
        }
        boolean opens = OPENERS.stream().anyMatch(lower::startsWith);
        return words.length <= 2 || (points && words.length <= 8) || (opens && words.length <= 8);
    }
}
