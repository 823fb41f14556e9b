package kz.reformbot.guide;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.reformbot.answer.Wording;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.knowledge.Topic;
import org.jspecify.annotations.Nullable;

/** Short lines that stand beside a text: when it holds, who published it. */
public final class Captions {
    private Captions() {}

    /** "Since 1 July 2026", "Proposed, not in force"; empty where the folder does not tell. */
    public static Optional<String> validity(KnowledgeBase knowledge, String topic, Texts texts) {
        return Optional.ofNullable(knowledge.topics().get(topic)).flatMap(known -> validity(known, texts));
    }

    private static Optional<String> validity(Topic topic, Texts texts) {
        return switch (topic.status()) {
            case PROPOSED, REJECTED ->
                Optional.of(texts.say("status." + topic.status().word()));
            case ADOPTED, IN_FORCE, SUPERSEDED ->
                Optional.of(Wording.in(texts.language()).validity(topic.validity()))
                        .filter(words -> !words.isEmpty())
                        .map(Wording::capitalised);
        };
    }

    /** "Adilet, 20 March 2026"; empty where neither is known. */
    public static String origin(@Nullable String publisher, @Nullable String date, Texts texts) {
        return Stream.of(publisher == null ? "" : publisher, date == null ? "" : texts.date(date))
                .filter(known -> !known.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
