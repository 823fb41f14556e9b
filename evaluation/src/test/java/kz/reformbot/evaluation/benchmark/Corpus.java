package kz.reformbot.evaluation.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import kz.reformbot.evaluation.dataset.PublicSet;
import kz.reformbot.evaluation.dataset.SharedData;
import kz.reformbot.evaluation.dataset.TemporaryFolder;
import kz.reformbot.evaluation.dataset.XQuadReader;
import kz.reformbot.language.Language;

/**
 * As many passages as are asked for, the same ones in every run: the paragraphs of XQuAD where they are there, else
 * made from a seeded word list, over and over with three words in ten replaced and every digit rolled anew.
 */
final class Corpus {
    private static final int SECTIONS_A_FILE = 100;
    /** Longer ones would be split into two passages. */
    private static final int LONGEST_PARAGRAPH = 1_400;

    private final String kind;
    private final List<String> paragraphs;
    private final List<String> questions;
    private final List<String> vocabulary = new ArrayList<>();

    private Corpus(String kind, List<String> paragraphs, List<String> questions) {
        this.kind = kind;
        this.paragraphs = paragraphs;
        this.questions = questions;
        // A word counts as often as it stands in the text, so that what replaces a word is as common as words are.
        paragraphs.forEach(paragraph -> words(paragraph).forEach(vocabulary::add));
        vocabulary.addAll(madeWords(2_000));
    }

    static Corpus open() {
        Optional<SharedData> data = SharedData.find();
        return data.isPresent() ? ofXQuad(data.get()) : made();
    }

    private static Corpus ofXQuad(SharedData data) {
        PublicSet set = XQuadReader.read(data.file("xquad-en.json"), "xquad-en", Language.ENGLISH);
        return new Corpus(
                "XQuAD's English paragraphs, repeated with three words in ten and every digit changed",
                set.paragraphs().stream()
                        .map(PublicSet.Paragraph::text)
                        .filter(text -> text.length() <= LONGEST_PARAGRAPH)
                        .toList(),
                set.questions().stream().map(PublicSet.Asked::text).toList());
    }

    private static Corpus made() {
        Random random = new Random(1);
        List<String> words = madeWords(5_000);
        List<String> paragraphs = new ArrayList<>();
        List<String> questions = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            StringBuilder paragraph = new StringBuilder();
            for (int sentence = 0; sentence < 6; sentence++) {
                paragraph.append("The ");
                for (int word = 0; word < 14; word++) {
                    paragraph.append(zipf(words, random)).append(word % 4 == 3 ? " of the " : " ");
                }
                paragraph.append(1000 + random.nextInt(9000)).append(". ");
            }
            List<String> own = words(paragraph.toString());
            for (int question = 0; question < 5; question++) {
                StringBuilder asked = new StringBuilder("What is the");
                for (int word = 0; word < 5; word++) {
                    asked.append(' ').append(own.get(random.nextInt(own.size())));
                }
                questions.add(asked.append('?').toString());
            }
            paragraphs.add(paragraph.toString().strip());
        }
        return new Corpus("text made from a seeded word list", paragraphs, questions);
    }

    /** What the passages are, in words. */
    String kind() {
        return kind;
    }

    List<String> questions() {
        return questions;
    }

    /** A folder of this many passages, a section each. */
    TemporaryFolder folder(int passages) {
        TemporaryFolder folder = new TemporaryFolder();
        Map<Integer, List<String>> split = new TreeMap<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            split.put(i, List.of(paragraphs.get(i).split(" ")));
        }
        for (int first = 0; first < passages; first += SECTIONS_A_FILE) {
            StringBuilder file = new StringBuilder("# File " + first + "\n");
            for (int i = first; i < Math.min(passages, first + SECTIONS_A_FILE); i++) {
                Random random = new Random(i);
                file.append("\n## ").append(vocabulary.get(random.nextInt(vocabulary.size())));
                file.append(' ').append(vocabulary.get(random.nextInt(vocabulary.size())));
                file.append("\n\n");
                for (String word : split.get(i % paragraphs.size())) {
                    file.append(changed(word, random)).append(' ');
                }
                file.append('\n');
            }
            folder.write("part-%04d/file-%06d.md".formatted(first / 100_000, first / SECTIONS_A_FILE), file.toString());
        }
        return folder;
    }

    private String changed(String word, Random random) {
        if (word.chars().anyMatch(Character::isDigit)) {
            StringBuilder rolled = new StringBuilder();
            word.chars()
                    .forEach(c -> rolled.append(Character.isDigit(c) ? (char) ('0' + random.nextInt(10)) : (char) c));
            return rolled.toString();
        }
        boolean isPlain = word.length() > 3 && word.chars().allMatch(Character::isLetter);
        return isPlain && random.nextInt(10) < 4 ? vocabulary.get(random.nextInt(vocabulary.size())) : word;
    }

    private static List<String> words(String text) {
        return List.of(text.split("[^\\p{L}]+")).stream()
                .filter(word -> word.length() > 3)
                .toList();
    }

    private static String zipf(List<String> words, Random random) {
        return words.get((int) (Math.pow(words.size(), random.nextDouble()) - 1));
    }

    private static List<String> madeWords(int count) {
        Random random = new Random(2);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder word = new StringBuilder();
            for (int syllable = 0; syllable < 2 + random.nextInt(3); syllable++) {
                word.append("bcdfghklmnprstvz".charAt(random.nextInt(16))).append("aeiou".charAt(random.nextInt(5)));
            }
            words.add(word.toString());
        }
        return words;
    }
}
