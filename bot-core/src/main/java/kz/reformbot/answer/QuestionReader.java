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

    /** Characters: a longer question has words enough to tell its language. */
    private static final int LONGEST_UNSURE = 100;

    ReadQuestion read(Question question, LocalDate today) {
        String text = TextCleaner.clean(question.text()).strip();
        String read = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return read(question, read, languageOf(read, question), today);
    }

    /**
     * The question in the other languages that it may be written in: few words without a letter of its own can be
     * either Russian or Kazakh. None where the caller names the language.
     */
    List<ReadQuestion> otherReadings(Question question, ReadQuestion first, LocalDate today) {
        if (question.language() != null || first.text().length() > LONGEST_UNSURE) {
            return List.of();
        }
        String text = TextCleaner.clean(question.text()).strip();
        return LanguageDetector.possible(text).stream()
                .filter(language -> language != first.search().language())
                .map(language -> read(question, text, language, today))
                .toList();
    }

    private static ReadQuestion read(Question question, String text, Language written, LocalDate today) {
        String read = text;
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
