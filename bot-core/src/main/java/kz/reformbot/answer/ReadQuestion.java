package kz.reformbot.answer;

import java.time.LocalDate;
import kz.reformbot.language.Language;

/**
 * A question, understood.
 *
 * @param text what the person wrote, cleaned
 * @param search what to search for
 * @param language to answer in
 * @param today the day on which it is asked
 */
record ReadQuestion(
        String text,
        Search search,
        Language language,
        Intent intent,
        AnswerType type,
        TimeAsked time,
        LocalDate today) {
    /**
     * The texts whose words are searched.
     *
     * @param asked the question without the words that only tell the time
     * @param time those words
     * @param context the earlier question that this one leans on; empty where it stands alone
     * @param language in which they are written
     */
    record Search(String asked, String time, String context, Language language) {}

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
