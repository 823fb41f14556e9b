package kz.reformbot.answer;

import java.time.LocalDate;
import java.util.List;
import kz.reformbot.answer.ReadQuestion.Intent;
import kz.reformbot.language.Language;
import kz.reformbot.language.LanguageDetector;
import kz.reformbot.language.RussianLatin;
import kz.reformbot.language.TextCleaner;

/** Reads a question: its language, what it wants, what it leans on, and the time it is about. */
final class QuestionReader {
    /** Characters of a question that are read; nobody asks more, and what pastes more has asked by then. */
    private static final int LONGEST = 4_000;

    ReadQuestion read(Question question, LocalDate today) {
        String text = TextCleaner.clean(question.text()).strip();
        String read = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        Language written = languageOf(read, question);
        Language language = question.language() == null ? written : question.language();
        Intent intent = SmallTalk.intent(read).orElse(Intent.QUESTION);
        if (written == Language.RUSSIAN && isLatin(read)) {
            read = RussianLatin.toCyrillic(read);
        }
        TimeReader.Read time = TimeReader.read(read, written, question.asOf(), today);
        String asked = read.substring(0, time.start()) + " " + read.substring(time.end());
        ReadQuestion.Search search = new ReadQuestion.Search(
                asked.strip(),
                read.substring(time.start(), time.end()),
                FollowUp.context(read, asked, written, question.history()),
                written);
        return new ReadQuestion(read, search, language, intent, AnswerTypes.askedBy(read), time.time(), today);
    }

    private static boolean isLatin(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    /** What tells nothing ("2021?") is in the language that the caller names, else in that of the conversation. */
    private static Language languageOf(String text, Question question) {
        List<Question.Turn> history = question.history();
        if (question.language() != null) {
            return LanguageDetector.detect(text, question.language());
        }
        if (history.isEmpty()) {
            return LanguageDetector.detect(text);
        }
        Language before =
                LanguageDetector.detect(history.get(history.size() - 1).question());
        return LanguageDetector.detect(text, before);
    }
}
