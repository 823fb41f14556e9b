package kz.reformbot.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.reformbot.knowledge.Document;
import kz.reformbot.knowledge.Section;
import kz.reformbot.knowledge.Sentence;
import kz.reformbot.language.Language;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageSplitterTest {
    private static List<Passage> split(List<Integer> lengths) {
        List<Sentence> sentences = new ArrayList<>();
        for (int length : lengths) {
            String number = String.valueOf(sentences.size());
            String text = number + "x".repeat(Math.max(0, length - number.length()));
            sentences.add(new Sentence(text, List.of(), sentences.size() + 1));
        }
        List<Section.Paragraph> paragraphs = List.of(new Section.Paragraph(sentences));
        Section section = new Section("a", "A?", 1, List.of(), paragraphs);
        return PassageSplitter.split(List.of(document(section)));
    }

    private static Document document(Section... sections) {
        return new Document("d", Path.of("d.md"), Language.ENGLISH, false, "D", List.of(sections), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "1,    100,  1",
        "15,   100,  1",
        "16,   100,  2",
        "40,   100,  3",
        "1,    5000, 1",
        "3,    5000, 3",
        "300,  4,    1",
    })
    void aLongSectionIsSeveralPassages(int sentences, int length, int passages) {
        assertThat(split(Collections.nCopies(sentences, length)).size()).isEqualTo(passages);
    }

    @Test
    void aSectionWithoutTextIsOnePassageForItsHeading() {
        assertThat(split(List.of())).hasSize(1).allMatch(Passage::first);
    }

    @Test
    void passagesOfOneSectionAreOfAboutOneLength() {
        assertThat(split(Collections.nCopies(33, 100)))
                .extracting(passage -> passage.text().length())
                .allSatisfy(length -> assertThat(length).isBetween(900, 1_400));
    }

    @Test
    void documentsAndSectionsKeepTheirOrder() {
        Section a = new Section("a", "A", 1, List.of(), List.of());
        Section b = new Section("b", "B", 2, List.of(), List.of());
        assertThat(PassageSplitter.split(List.of(document(a, b), document(b))))
                .extracting(Passage::section)
                .containsExactly(a, b, b);
    }

    @Property
    void everySentenceStandsWholeInOnePassageInOrder(
            @ForAll @Size(max = 80) List<@IntRange(min = 1, max = 2_000) Integer> lengths) {
        List<Passage> passages = split(lengths);
        assertThat(passages.stream().flatMap(passage -> passage.sentences().stream()))
                .extracting(Sentence::line)
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSize(lengths.size());
        assertThat(passages).extracting(Passage::first).startsWith(true);
        assertThat(passages.stream().filter(Passage::first)).hasSize(1);
    }

    @Property
    void noPassageIsLongerThanAllowedUnlessItIsOneSentence(
            @ForAll @Size(max = 80) List<@IntRange(min = 1, max = 2_000) Integer> lengths) {
        assertThat(split(lengths).stream()
                        .filter(passage -> passage.sentences().size() > 1)
                        .mapToInt(passage -> passage.text().length())
                        .max()
                        .orElse(0))
                .isLessThanOrEqualTo(PassageSplitter.LONGEST);
    }
}
