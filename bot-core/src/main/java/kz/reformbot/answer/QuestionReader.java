package kz.reformbot.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kz.reformbot.answer.ReadQuestion.AnswerType;
import kz.reformbot.answer.ReadQuestion.Intent;
import kz.reformbot.language.Language;
import kz.reformbot.language.LanguageDetector;
import kz.reformbot.language.TextCleaner;

/** Reads a question: its language, what it wants, what it leans on, and the time it is about. */
final class QuestionReader {
    /** Characters of a question that are read; nobody asks more, and what pastes more has asked by then. */
    private static final int LONGEST = 4_000;

    ReadQuestion read(Question question, LocalDate today) {
        String text = TextCleaner.clean(question.text()).strip();
        String read = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        Language language = question.language() == null ? languageOf(read, question.history()) : question.language();
        Intent intent = SmallTalk.intent(read).orElse(Intent.QUESTION);
        TimeReader.Read time = TimeReader.read(read, language, question.asOf(), today);
        String asked = read.substring(0, time.start()) + " " + read.substring(time.end());
        ReadQuestion.Search search = new ReadQuestion.Search(
                asked.strip(),
                read.substring(time.start(), time.end()),
                FollowUp.context(read, asked, language, question.history()));
        return new ReadQuestion(read, search, language, intent, typeOf(read), time.time(), today);
    }

    /** What tells nothing ("2021?") is in the language of the conversation. */
    private static Language languageOf(String text, List<Question.Turn> history) {
        if (history.isEmpty()) {
            return LanguageDetector.detect(text);
        }
        Language before =
                LanguageDetector.detect(history.get(history.size() - 1).question());
        return LanguageDetector.detect(text, before);
    }

    private static final List<String> NUMBER_CUES = List.of(
            "how many",
            "how much",
            "what number",
            "what share",
            "what percent",
            "turnout",
            "threshold",
            "сколько",
            "каков порог",
            "какой порог",
            "какая явка",
            "процент",
            "қанша",
            "канша",
            "неше",
            "пайыз",
            "skolko",
            "qansha");
    private static final List<String> DATE_CUES = List.of(
            "when ",
            "what year",
            "which year",
            "what date",
            "since when",
            "когда",
            "в каком году",
            "какого числа",
            "с какого",
            "қашан",
            "кашан",
            "қай жылы",
            "кай жылы",
            "қай күні",
            "kogda",
            "qashan",
            "kashan");
    private static final List<String> PERSON_CUES =
            List.of("who ", "whom ", "whose ", "кто ", "кого ", "кому ", "чей ", "кем ", "кім", "ким ", "kto ", "kim ");

    private static AnswerType typeOf(String text) {
        String asked = text.toLowerCase(Locale.ROOT) + " ";
        if (NUMBER_CUES.stream().anyMatch(asked::contains)) {
            return AnswerType.NUMBER;
        }
        if (DATE_CUES.stream().anyMatch(asked::contains)) {
            return AnswerType.DATE;
        }
        return PERSON_CUES.stream().anyMatch(asked::contains) ? AnswerType.PERSON : AnswerType.OTHER;
    }
}
