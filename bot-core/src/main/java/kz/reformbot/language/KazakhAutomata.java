package kz.reformbot.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the automata that the {@link KazakhStemmer} reads: of the endings that the {@link KazakhGrammar} builds, and
 * of the common stems, plain and folded. They are checked in, because to work them out takes half a second, and a
 * question on the command line is to be answered within two. A test builds them again and compares.
 */
final class KazakhAutomata {
    /**
     * What to run at the root of the project after a change of the grammar, of the folding, of the table or of
     * kazakh-stems.txt.
     */
    static final String COMMAND =
            "mvn -q -pl bot-core compile && java -cp bot-core/target/classes kz.reformbot.language.KazakhAutomata";

    private static final Path RESOURCES = Path.of("bot-core", "src", "main", "resources");

    private KazakhAutomata() {}

    public static void main(String[] args) throws IOException {
        for (Map.Entry<String, byte[]> file : byResource().entrySet()) {
            Files.write(RESOURCES.resolve(file.getKey().substring(1)), file.getValue());
        }
    }

    /** The bytes of each file, by its place on the class path. */
    static Map<String, byte[]> byResource() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Spelling spelling : Spelling.values()) {
            files.put(spelling.endings(), LetterAutomatonBuilder.build(KazakhEndings.readFromTheRight(spelling)));
            files.put(spelling.stems(), LetterAutomatonBuilder.build(KazakhStemList.read(spelling)));
        }
        return files;
    }
}
