package kz.reformbot.guide;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.reformbot.answer.Answer;
import kz.reformbot.answer.AnswerStatus;
import kz.reformbot.conversation.Respondent;
import kz.reformbot.conversation.Respondent.Asked;
import kz.reformbot.knowledge.Contents;
import kz.reformbot.knowledge.Document;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.knowledge.Section;
import kz.reformbot.language.Language;
import kz.reformbot.retrieval.Hit;
import kz.reformbot.retrieval.Passage;

/** What held before and what holds after: the topics that replaced each other. Safe to share between threads. */
public final class Changes {
    private final KnowledgeBase knowledge;
    private final Contents contents;
    private final Respondent respondent;

    public Changes(KnowledgeBase knowledge, Contents contents, Respondent respondent) {
        this.knowledge = knowledge;
        this.contents = contents;
        this.respondent = respondent;
    }

    private record Place(String topic, String anchor) {}

    /**
     * The same matter at each of its times, the oldest first; one where nothing replaced it, none where the folder
     * holds nothing about it.
     *
     * @param about a topic by its id or title, or words as in a question
     */
    public List<DocumentSection> of(Asked about, Language language) {
        return named(about.text()).or(() -> found(about)).stream()
                .flatMap(place -> sections(place, language).stream())
                .toList();
    }

    private List<DocumentSection> sections(Place place, Language language) {
        List<Document> documents = history(place.topic()).stream()
                .flatMap(topic -> contents.document(topic, language).stream())
                .toList();
        String anchor = common(documents, place.anchor());
        return documents.stream()
                .flatMap(document ->
                        section(document, anchor).map(section -> new DocumentSection(document, section)).stream())
                .toList();
    }

    /** The anchor that all have, so that like is shown beside like: the one found, else one of the newest's. */
    private static String common(List<Document> documents, String found) {
        List<Section> newest = documents.isEmpty()
                ? List.of()
                : documents.get(documents.size() - 1).sections();
        return Stream.concat(Stream.of(found), newest.stream().map(Section::anchor))
                .filter(anchor -> documents.stream()
                        .allMatch(document -> document.section(anchor).isPresent()))
                .findFirst()
                .orElse(found);
    }

    private List<String> history(String topic) {
        List<String> history = contents.history(topic);
        return history.isEmpty() ? List.of(topic) : history;
    }

    private Optional<Place> named(String words) {
        String wanted = words.toLowerCase(Locale.ROOT).strip();
        return knowledge.documents().stream()
                .filter(document -> document.id().equalsIgnoreCase(wanted)
                        || document.title().toLowerCase(Locale.ROOT).equals(wanted))
                .map(document -> new Place(document.id(), ""))
                .findFirst();
    }

    /** The topic that would answer; empty where none would. */
    private Optional<Place> found(Asked about) {
        Answer answer = respondent.respondAside(about).answer();
        return answer.status() == AnswerStatus.ANSWERED
                ? answer.passages().stream().findFirst().map(Hit::passage).map(Changes::placeOf)
                : Optional.empty();
    }

    private static Place placeOf(Passage passage) {
        return new Place(passage.document().id(), passage.section().anchor());
    }

    private static Optional<Section> section(Document document, String anchor) {
        return document.section(anchor).or(() -> document.sections().stream().findFirst());
    }
}
