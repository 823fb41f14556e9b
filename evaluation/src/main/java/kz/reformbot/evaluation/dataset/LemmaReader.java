package kz.reformbot.evaluation.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Word forms with their lemmas, tab-separated: {@code form<TAB>lemma<TAB>part of speech}. */
public final class LemmaReader {
    private LemmaReader() {}

    /** A word as it stands in a text, and as it stands in a dictionary. */
    public record WordForm(String form, String lemma) {}

    public static List<WordForm> read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw DatasetException.unreadable("table of lemmas", file, e);
        }
        List<WordForm> forms = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String[] columns = lines.get(i).split("\t", -1);
            if (columns.length < 2) {
                throw new DatasetException(file, i + 1, "this is not a word form, a tab and a lemma");
            }
            forms.add(new WordForm(columns[0].toLowerCase(Locale.ROOT), columns[1].toLowerCase(Locale.ROOT)));
        }
        return forms;
    }
}
