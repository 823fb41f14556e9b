package kz.reformbot.answer;

import kz.reformbot.answer.ReadQuestion.AnswerType;

/** Whether a sentence holds the sort of thing that is asked for. */
final class AnswerTypes {
    private AnswerTypes() {}

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
