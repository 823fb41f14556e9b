package kz.reformbot.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.reformbot.language.Language;
import kz.reformbot.language.TextAnalysis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code analyze --language L}: what a language's analyzer makes of words. */
@Command(
        name = "analyze",
        mixinStandardHelpOptions = true,
        description = "Shows the terms that words are indexed under: text on standard input, word<TAB>term a line out.")
final class AnalyzeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("UnusedVariable") // every command takes --knowledge, so that scripts need not tell them apart
    private KnowledgeOption knowledge;

    @Option(
            names = {"-l", "--language"},
            paramLabel = "LANG",
            required = true,
            converter = Converters.ToLanguage.class,
            description = "en, ru or kk (REFORMBOT_LANGUAGE).")
    private Language language;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields
    AnalyzeCommand() {}

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Input in = new Input(System.in);
        for (Optional<Input.Line> line = in.next(); line.isPresent() && !out.checkError(); line = in.next()) {
            if (line.get().tooLong()) {
                throw new IOException(line.get().tooLongSentence());
            }
            String text = line.get().text();
            TextAnalysis.terms(language, text)
                    .forEach(term -> out.println(text.substring(term.start(), term.end()) + "\t" + term.text()));
        }
        return 0;
    }
}
