package kz.reformbot.lint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.reformbot.knowledge.Document;
import kz.reformbot.knowledge.Problem;
import kz.reformbot.knowledge.Section;
import kz.reformbot.knowledge.Sentence;

/** A label that ends with a colon before a list or a table makes no claim and needs no source. */
final class Uncited implements LintRule {
    @Override
    public String name() {
        return "uncited";
    }

    @Override
    public String checks() {
        return "every sentence cites a source";
    }

    private static final int LONGEST_QUOTE = 60;

    @Override
    public List<Problem> check(LintedFolder folder) {
        List<Problem> problems = new ArrayList<>();
        for (Document document : folder.curated()) {
            for (Section section : document.sections()) {
                check(document.file(), section.paragraphs(), problems);
            }
        }
        return problems;
    }

    private void check(Path file, List<Section.Paragraph> paragraphs, List<Problem> problems) {
        for (int i = 0; i < paragraphs.size(); i++) {
            List<Sentence> sentences = paragraphs.get(i).sentences();
            for (Sentence sentence : sentences) {
                boolean last = sentence.equals(sentences.get(sentences.size() - 1));
                boolean label =
                        last && i + 1 < paragraphs.size() && sentence.text().endsWith(":");
                if (sentence.sources().isEmpty() && !label) {
                    problems.add(error(
                            file,
                            sentence.line(),
                            "this sentence has no source; end it with one, such as [S12]: " + quote(sentence.text())));
                }
            }
        }
    }

    private static String quote(String text) {
        if (text.length() <= LONGEST_QUOTE) {
            return "\"" + text + "\"";
        }
        int space = text.lastIndexOf(' ', LONGEST_QUOTE);
        int end = text.offsetByCodePoints(0, text.codePointCount(0, space > 0 ? space : LONGEST_QUOTE));
        return "\"" + text.substring(0, end) + "…\"";
    }
}
