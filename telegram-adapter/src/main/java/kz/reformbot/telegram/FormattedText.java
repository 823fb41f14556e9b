package kz.reformbot.telegram;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import kz.reformbot.conversation.MessageParts;
import kz.reformbot.conversation.MessageParts.Stretch;
import kz.reformbot.telegram.Entity.Kind;
import org.jspecify.annotations.Nullable;

/** A text and how its stretches are shown: no markup that would have to be escaped. */
record FormattedText(String text, List<Entity> entities) {
    FormattedText {
        entities = List.copyOf(entities);
    }

    static FormattedText plain(String text) {
        return new FormattedText(text, List.of());
    }

    static Builder builder() {
        return new Builder();
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

    /** Puts a text together, piece by piece. */
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Entity> entities = new ArrayList<>();

        Builder add(String piece) {
            text.append(piece);
            return this;
        }

        Builder bold(String piece) {
            return as(Kind.BOLD, null, inside -> inside.add(piece));
        }

        /** A link; a plain piece where there is no address that a browser opens. */
        Builder link(String piece, @Nullable String url) {
            if (url == null || !opens(url)) {
                return add(piece);
            }
            return as(Kind.LINK, url, inside -> inside.add(piece));
        }

        /** A quote, folded until the reader opens it; on lines of its own. */
        Builder quote(Consumer<Builder> inside) {
            return as(Kind.QUOTE, null, inside);
        }

        Builder add(FormattedText piece) {
            int at = text.length();
            text.append(piece.text());
            piece.entities()
                    .forEach(entity -> entities.add(
                            new Entity(entity.kind(), entity.start() + at, entity.end() + at, entity.url())));
            return this;
        }

        private Builder as(Kind kind, @Nullable String url, Consumer<Builder> inside) {
            int start = text.length();
            inside.accept(this);
            int end = text.length();
            // Telegram shows no entity over white space at an end.
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            if (end > start) {
                entities.add(new Entity(kind, start, end, url));
            }
            return this;
        }

        private static boolean opens(String url) {
            try {
                URI uri = new URI(url);
                return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null;
            } catch (URISyntaxException e) {
                return false;
            }
        }

        boolean isEmpty() {
            return text.isEmpty();
        }

        FormattedText build() {
            entities.sort(Comparator.comparing(Entity::start));
            return new FormattedText(text.toString(), entities);
        }
    }
}
