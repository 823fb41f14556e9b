package kz.reformbot.slack.message;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.reformbot.knowledge.KnowledgeBase;

/** A folder of two topics, one of which replaced the other. */
final class SmallFolder {
    private SmallFolder() {}

    static KnowledgeBase in(Path root) {
        file(root, "sources.yml", """
                - id: S1
                  title: "Constitution of 2026 <new> & amended"
                  publisher: Adilet
                  url: https://adilet.zan.kz/rus/docs/K2600000001?a=1&b=(2)
                  date: 2026-03-20
                - id: S2
                  title: A book
                """);
        file(root, "areas.yml", """
                - id: parliament
                  en: Parliament
                  ru: Парламент
                  kk: Парламент
                """);
        file(root, "timeline.yml", """
                - date: 2022-06-05
                  en: "Referendum"
                  sources: [S2]
                - date: 2026-07-01
                  en: "The Kurultai begins its work"
                  kk: "Құрылтай жұмысын бастады"
                  section: parliament/kurultai
                  sources: [S1]
                """);
        file(root, "parliament/mazhilis/topic.yml", """
                status: superseded
                valid: 2007-06-21/2026-06-30
                superseded-by: [parliament/kurultai]
                """);
        file(root, "parliament/mazhilis/en.md", """
                # The Mazhilis

                ## How many deputies are in the Mazhilis? {#deputies}
                The Mazhilis has 98 deputies. [S2]
                """);
        file(root, "parliament/kurultai/topic.yml", """
                status: in-force
                valid: 2026-07-01/..
                supersedes: [parliament/mazhilis]
                """);
        file(root, "parliament/kurultai/en.md", """
                # The Kurultai

                ## How many deputies are in the Kurultai? {#deputies}
                The **Kurultai** has 145 deputies. [S1]

                - They are elected by _party lists_. [S1] [S2]
                - 5 < 6 & 7 > 6. [S1]

                ## Who chairs the Kurultai? {#chair}
                Its chair is elected by the deputies. [S1]
                """);
        file(root, "parliament/kurultai/kk.md", """
                # Құрылтай

                ## Құрылтайда неше депутат бар? {#deputies}
                Құрылтайда 145 депутат бар. [S1]
                """);
        return KnowledgeBase.load(root);
    }

    private static void file(Path root, String name, String text) {
        try {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
