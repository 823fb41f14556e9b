package kz.reformbot.answer;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import kz.reformbot.answer.ReadQuestion.AnswerType;
import kz.reformbot.knowledge.Section;

/**
 * What a section says that it answers.
 *
 * @param wordings the words of its heading and of each asked variant
 * @param types the sorts of things that its questions ask for, where they tell one
 */
record SectionQuestions(Set<List<String>> wordings, Set<AnswerType> types) {
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    static SectionQuestions of(Section section) {
        Set<List<String>> wordings = new HashSet<>();
        Set<AnswerType> types = EnumSet.noneOf(AnswerType.class);
        wordings.add(words(section.heading()));
        if (section.heading().endsWith("?")) {
            types.add(AnswerTypes.askedBy(section.heading()));
        }
        for (String asked : section.asked()) {
            wordings.add(words(asked));
            types.add(AnswerTypes.askedBy(asked));
        }
        types.remove(AnswerType.OTHER);
        return new SectionQuestions(wordings, types);
    }

    /** A question's words in small letters, question words and all, as {@link #wordings} holds them. */
    static List<String> words(String question) {
        return List.of(NOT_A_WORD.split(question.toLowerCase(Locale.ROOT).strip(), 0));
    }
}
