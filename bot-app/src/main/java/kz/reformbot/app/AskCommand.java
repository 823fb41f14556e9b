package kz.reformbot.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import kz.reformbot.answer.Answer;
import kz.reformbot.answer.Assistant;
import kz.reformbot.answer.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ask QUESTION}: one answer with its sources; {@code --jsonl}: a question a line in, an answer a line out. */
@Command(
        name = "ask",
        mixinStandardHelpOptions = true,
        description = "Answers a question with its sources.",
        footer = {"", "Example: reformbot ask \"How many deputies does parliament have?\""})
final class AskCommand implements Callable<Integer> {
    /** Characters: what no question has and no terminal passes by accident. */
    private static final int LONGEST_QUESTION = 100_000;

    /** What Java puts in the place of letters that the locale does not know. */
    private static final char UNREADABLE = '\uFFFD';

    @Spec
    private CommandSpec spec;

    @Mixin
    private KnowledgeOption knowledge;

    @Parameters(arity = "0..*", paramLabel = "QUESTION", description = "The question, in English, Russian or Kazakh.")
    private List<String> words = List.of();

    @Mixin
    private QuestionOptions options;

    @Option(
            names = "--json",
            fallbackValue = "true",
            description = "Print the answer as a JSON object (REFORMBOT_JSON).")
    private boolean json;

    @Option(
            names = "--jsonl",
            fallbackValue = "true",
            description = "Read question objects from standard input, one a line, and print an answer object a line"
                    + " (REFORMBOT_JSONL).")
    private boolean jsonLines;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields
    AskCommand() {}

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (jsonLines) {
            if (!words.isEmpty()) {
                throw new UsageException("With --jsonl the questions come from standard input, not from the command.");
            }
            try (Assistant assistant = knowledge.assistant(err)) {
                new JsonLines(assistant, options.language(), options.asOf()).run(new Input(System.in), out);
            }
            return 0;
        }
        String question = String.join(" ", words).strip();
        if (question.isEmpty()) {
            throw new UsageException("There is no question; write it in quotes behind 'ask'.");
        }
        if (question.indexOf(UNREADABLE) >= 0) {
            throw new UsageException("The question's letters did not arrive, because the locale is not UTF-8; set"
                    + " LC_ALL=C.UTF-8 and try again.");
        }
        if (question.length() > LONGEST_QUESTION) {
            throw new UsageException(
                    "The question has " + question.length() + " characters; the most is " + LONGEST_QUESTION + ".");
        }
        try (Assistant assistant = knowledge.assistant(err)) {
            long start = System.nanoTime();
            Answer answer = assistant.answer(new Question(question, options.language(), options.asOf(), List.of()));
            double millis = (System.nanoTime() - start) / 1e6;
            if (json) {
                out.println(AnswerJson.of(null, answer, millis));
            } else {
                out.print(new AnswerText(Terminal.detect()).render(answer));
            }
        }
        return 0;
    }
}
