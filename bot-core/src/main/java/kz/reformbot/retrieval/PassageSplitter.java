package kz.reformbot.retrieval;

import java.util.ArrayList;
import java.util.List;
import kz.reformbot.knowledge.Document;
import kz.reformbot.knowledge.Section;
import kz.reformbot.knowledge.Sentence;

/** Documents into passages: a section is one, a long section several of about equal length, no sentence is cut. */
public final class PassageSplitter {
    /** Characters. Longer passages dilute a term's weight, shorter ones part an answer from its subject. */
    static final int LONGEST = 2_000;

    private PassageSplitter() {}

    public static List<Passage> split(List<Document> documents) {
        List<Passage> passages = new ArrayList<>();
        for (Document document : documents) {
            for (Section section : document.sections()) {
                split(document, section, passages);
            }
        }
        return passages;
    }

    private static void split(Document document, Section section, List<Passage> passages) {
        List<Sentence> sentences = section.sentences();
        int length = length(sentences);
        int parts = (length + LONGEST - 1) / LONGEST;
        if (parts <= 1) {
            passages.add(new Passage(document, section, sentences, true));
            return;
        }
        int target = length / parts;
        boolean first = true;
        List<Sentence> part = new ArrayList<>();
        int partLength = 0;
        for (Sentence sentence : sentences) {
            boolean full = partLength >= target || partLength + sentence.text().length() > LONGEST;
            if (full && !part.isEmpty()) {
                passages.add(new Passage(document, section, part, first));
                first = false;
                part = new ArrayList<>();
                partLength = 0;
            }
            part.add(sentence);
            // With the blank before the next one.
            partLength += sentence.text().length() + 1;
        }
        passages.add(new Passage(document, section, part, first));
    }

    private static int length(List<Sentence> sentences) {
        return sentences.stream()
                .mapToInt(sentence -> sentence.text().length() + 1)
                .sum();
    }
}
