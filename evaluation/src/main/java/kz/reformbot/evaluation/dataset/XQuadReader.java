package kz.reformbot.evaluation.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.reformbot.language.Language;

/**
 * XQuAD (Artetxe, Ruder and Yogatama, "On the Cross-lingual Transferability of Monolingual Representations", 2020), in
 * the format of SQuAD 1.1: articles of paragraphs of questions.
 */
public final class XQuadReader {
    private XQuadReader() {}

    public static PublicSet read(Path file, String name, Language language) {
        JsonNode root;
        try {
            root = new JsonMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw DatasetException.unreadable("public set", file, e);
        }
        PublicSet.Builder set = new PublicSet.Builder();
        int article = 0;
        for (JsonNode entry : root.path("data")) {
            for (JsonNode paragraph : entry.path("paragraphs")) {
                String context = paragraph.path("context").asText();
                int number = set.paragraph(new PublicSet.Paragraph(article, "", context));
                for (JsonNode question : paragraph.path("qas")) {
                    List<String> answers = new ArrayList<>();
                    question.path("answers")
                            .forEach(answer -> answers.add(answer.path("text").asText()));
                    set.question(
                            question.path("id").asText(),
                            question.path("question").asText(),
                            number,
                            answers);
                }
            }
            article++;
        }
        return set.build(name, language);
    }
}
