package kz.reformbot.telegram;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.reformbot.conversation.ConversationId;
import kz.reformbot.conversation.PersonId;
import kz.reformbot.conversation.Respondent;
import kz.reformbot.conversation.Respondent.Asked;
import kz.reformbot.knowledge.Contents;
import kz.reformbot.knowledge.Document;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.knowledge.Section;
import kz.reformbot.retrieval.Hit;

/** What held before and what holds after: the topics that replaced each other, side by side. */
final class ChangesText {
    private final KnowledgeBase knowledge;
    private final Contents contents;
    private final Respondent respondent;
    private final SectionText sections;

    ChangesText(KnowledgeBase knowledge, Contents contents, Respondent respondent) {
        this.knowledge = knowledge;
        this.contents = contents;
        this.respondent = respondent;
        this.sections = new SectionText(knowledge);
    }

    private record Place(String topic, String anchor) {}

    /** Empty when the folder holds nothing about it. */
    Optional<FormattedText> of(String words, ConversationId conversation, PersonId person, Texts texts) {
        return named(words).or(() -> found(words, conversation, person)).map(place -> {
            List<String> history = contents.history(place.topic());
            List<String> shown = history.isEmpty() ? List.of(place.topic()) : history;
            TextBuilder text = FormattedText.builder();
            text.add(shown.size() > 1 ? texts.say("changes.title") : texts.say("changes.one"));
            List<Document> documents = shown.stream()
                    .flatMap(topic -> contents.document(topic, texts.language()).stream())
                    .toList();
            String anchor = common(documents, place.anchor());
            for (Document document : documents) {
                section(document, anchor)
                        .ifPresent(section ->
                                text.add("\n\n").add(sections.lead(document.title(), document, section, texts)));
            }
            return text.build();
        });
    }

    /** A topic by its id or title. */
    private Optional<Place> named(String words) {
        String wanted = words.toLowerCase(Locale.ROOT).strip();
        return knowledge.documents().stream()
                .filter(document -> document.id().equalsIgnoreCase(wanted)
                        || document.title().toLowerCase(Locale.ROOT).equals(wanted))
                .map(document -> new Place(document.id(), ""))
                .findFirst();
    }

    /** The topic that would answer. */
    private Optional<Place> found(String words, ConversationId conversation, PersonId person) {
        return respondent.respondAside(Asked.of(conversation, person, words)).answer().passages().stream()
                .map(Hit::passage)
                .map(passage ->
                        new Place(passage.document().id(), passage.section().anchor()))
                .findFirst();
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

    private static Optional<Section> section(Document document, String anchor) {
        return document.section(anchor).or(() -> document.sections().stream().findFirst());
    }
}
