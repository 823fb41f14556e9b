package kz.reformbot.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.reformbot.answer.Assistant;
import kz.reformbot.knowledge.KnowledgeBase;

/** The project's own question sets, asked of its own folder. */
final class OwnQuestions {
    /** Folders of question sets under the module, by what stands above their table. */
    private static final Map<String, String> FOLDERS = new LinkedHashMap<>();

    static {
        FOLDERS.put("Our own questions, asked of `knowledge/`", "questions");
        FOLDERS.put("Questions held back: nothing was fitted to them", "questions/held-back");
    }

    private OwnQuestions() {}

    /** Empty where the module stands without the project's folders. */
    static List<Results.Part> evaluate(Path module, Clock today) {
        Path knowledge = module.resolve("..").resolve("knowledge").normalize();
        if (!Files.isDirectory(module.resolve("questions")) || !Files.isDirectory(knowledge)) {
            System.err.println(
                    "Our own questions: skipped: there is no " + module.resolve("questions") + " or no " + knowledge);
            return List.of();
        }
        List<Results.Part> parts = new ArrayList<>();
        try (Assistant assistant = Assistant.over(KnowledgeBase.load(knowledge), today)) {
            Answerer answerer = new AssistantAnswerer(assistant);
            FOLDERS.forEach((heading, folder) -> parts.add(
                    new Results.Part(heading, QuestionSetEvaluation.evaluate(sets(module.resolve(folder)), answerer))));
        }
        return parts;
    }

    private static List<Path> sets(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " can't be listed", e);
        }
    }
}
