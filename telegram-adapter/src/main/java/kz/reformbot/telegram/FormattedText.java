package kz.reformbot.telegram;

import java.util.Comparator;
import java.util.List;
import kz.reformbot.conversation.MessageParts;
import kz.reformbot.conversation.MessageParts.Stretch;
import kz.reformbot.telegram.Entity.Kind;

/** A text and how its stretches are shown: no markup that would have to be escaped. */
record FormattedText(String text, List<Entity> entities) {
    FormattedText {
        entities = List.copyOf(entities);
    }

    static FormattedText plain(String text) {
        return new FormattedText(text, List.of());
    }

    static TextBuilder builder() {
        return new TextBuilder();
    }

    /**
     * The messages that it takes; none for a blank text. No link and no bold stretch is cut; a quote that is goes on in
     * the next message.
     */
    List<FormattedText> parts(int most) {
        List<Stretch> whole = entities.stream()
                .filter(entity -> entity.kind() != Kind.QUOTE)
                .map(entity -> new Stretch(entity.start(), entity.end()))
                .filter(stretch -> stretch.length() <= most)
                .toList();
        return MessageParts.of(text, most, whole).stream()
                .map(part -> stretch(part.start(), part.end()))
                .toList();
    }

    private FormattedText stretch(int from, int to) {
        List<Entity> kept = entities.stream()
                .map(entity -> entity.within(from, to))
                .filter(entity -> !entity.isEmpty())
                .limit(TelegramLimits.ENTITIES)
                .toList();
        return new FormattedText(text.substring(from, to), kept);
    }

    /** With the addresses of its links written out: for a reader who sees no entities. */
    FormattedText written() {
        StringBuilder written = new StringBuilder(text);
        entities.stream()
                .filter(entity -> entity.url() != null)
                .sorted(Comparator.comparing(Entity::end).reversed())
                .forEach(link -> written.insert(link.end(), " (" + link.url() + ")"));
        return plain(written.toString());
    }
}
