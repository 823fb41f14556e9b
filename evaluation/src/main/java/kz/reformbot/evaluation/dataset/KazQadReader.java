package kz.reformbot.evaluation.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.reformbot.language.Language;

/**
 * KazQAD (Yeshpanov, Efimov, Boytsov, Shalkarbayuli and Braslavski, "KazQAD: Kazakh Open-Domain Question Answering
 * Dataset", 2024): a question with one passage of Wikipedia a line; passages of one title count as one article.
 */
public final class KazQadReader {
    private KazQadReader() {}

    public static PublicSet read(Path file, String name) {
        JsonMapper json = new JsonMapper();
        PublicSet.Builder set = new PublicSet.Builder();
        Map<String, Integer> articles = new HashMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                JsonNode row = json.readTree(line);
                String title = row.path("title").asText();
                int article = articles.computeIfAbsent(title, added -> articles.size());
                int number = set.paragraph(new PublicSet.Paragraph(
                        article, title, row.path("context").asText()));
                List<String> answers = new ArrayList<>();
                row.path("answers").path("text").forEach(answer -> answers.add(answer.asText()));
                set.question(row.path("id").asText(), row.path("question").asText(), number, answers);
            }
        } catch (IOException e) {
            throw DatasetException.unreadable("public set", file, e);
        }
        return set.build(name, Language.KAZAKH);
    }
}
