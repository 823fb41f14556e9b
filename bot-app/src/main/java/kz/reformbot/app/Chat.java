package kz.reformbot.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.reformbot.answer.Answer;
import kz.reformbot.answer.AnswerStatus;
import kz.reformbot.answer.Assistant;
import kz.reformbot.answer.Question;
import kz.reformbot.language.Language;
import kz.reformbot.retrieval.Hit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.TypeConversionException;

/** One conversation: lines in, replies out. */
final class Chat {
    private static final int MOST_TURNS = 10;

    private static final String HELP = """
            /language en|ru|kk|auto   answer in this language
            /asof DATE|today          answer as of a day, month or year
            /why                      the passages behind the last answer
            /clear                    forget the conversation
            /quit                     end
            """;

    private final Assistant assistant;
    private final AnswerText text;
    private final List<Question.Turn> history = new ArrayList<>();
    private @Nullable Language language;
    private @Nullable LocalDate asOf;
    private @Nullable Answer last;
    private boolean over;

    /**
     * A conversation that begins.
     *
     * @param language null for each question's own
     * @param asOf null for what each question says, else today
     */
    Chat(Assistant assistant, AnswerText text, @Nullable Language language, @Nullable LocalDate asOf) {
        this.assistant = assistant;
        this.text = text;
        this.language = language;
        this.asOf = asOf;
    }

    /** Each command with the words that may stand behind it. */
    static Map<String, List<String>> commands() {
        return Map.of(
                "/help", List.of(),
                "/language", List.of("en", "ru", "kk", "auto"),
                "/asof", List.of("today"),
                "/why", List.of(),
                "/clear", List.of(),
                "/quit", List.of());
    }

    boolean isOver() {
        return over;
    }

    /** The reply to a line, ending with a line break; empty for a blank line. */
    String reply(String line) {
        String input = line.strip();
        if (input.isEmpty()) {
            return "";
        }
        return input.startsWith("/") ? command(input) : answer(input);
    }

    private String answer(String question) {
        Answer answer = assistant.answer(new Question(question, language, asOf, history));
        last = answer;
        if (answer.status() != AnswerStatus.SMALL_TALK) {
            history.add(new Question.Turn(question, answer.text()));
            if (history.size() > MOST_TURNS) {
                history.remove(0);
            }
        }
        return text.render(answer) + "\n";
    }

    private String command(String input) {
        String[] words = input.split("\\s+", 2);
        String value = words.length > 1 ? words[1].strip() : "";
        return switch (words[0].toLowerCase(Locale.ROOT)) {
            case "/help" -> HELP;
            case "/language" -> language(value);
            case "/asof" -> asOf(value);
            case "/why" -> why();
            case "/clear" -> {
                history.clear();
                yield "The conversation is forgotten.\n";
            }
            case "/quit", "/exit" -> {
                over = true;
                yield "";
            }
            default -> "There is no command " + Terminal.printable(words[0]) + "; /help lists them.\n";
        };
    }

    private String language(String value) {
        Language named = Language.ofCode(value).orElse(null);
        if (named == null && !value.equals("auto")) {
            return "Name one of en, ru, kk or auto.\n";
        }
        language = named;
        return language == null
                ? "Answers come in the question's language.\n"
                : "Answers come in " + language.code() + ".\n";
    }

    private String asOf(String value) {
        if (value.equals("today")) {
            asOf = null;
            return "Answers are as of today.\n";
        }
        try {
            asOf = Converters.day(value);
            return "Answers are as of " + asOf + ".\n";
        } catch (TypeConversionException e) {
            return Terminal.printable(String.valueOf(e.getMessage())) + ".\n";
        }
    }

    private String why() {
        if (last == null) {
            return "Nothing has been answered yet.\n";
        }
        StringBuilder why = new StringBuilder(String.format(
                Locale.ROOT, "status %s, confidence %.2f%n", last.status().word(), last.confidence()));
        for (Hit hit : last.passages()) {
            why.append(String.format(
                    Locale.ROOT,
                    "%8.3f  %s%n",
                    hit.score(),
                    Terminal.printable(hit.passage().reference())));
        }
        return why.toString();
    }
}
