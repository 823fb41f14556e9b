package kz.reformbot.answer;

import java.time.LocalDate;
import kz.reformbot.language.Language;

/**
 * A question, understood.
 *
 * @param text what the person wrote, cleaned
 * @param searched what to search for: the text, with the earlier question where this one leans on it
 * @param language to answer in
 * @param today the day on which it is asked
 */
record ReadQuestion(
        String text,
        String searched,
        Language language,
        Intent intent,
        AnswerType type,
        TimeAsked time,
        LocalDate today) {
    enum Intent {
        QUESTION,
        GREETING,
        THANKS,
        ABOUT_THE_BOT,
        /** No letter and no digit in it. */
        NO_WORDS
    }

    /** What sort of thing is asked for. */
    enum AnswerType {
        NUMBER,
        DATE,
        PERSON,
        OTHER
    }
}
