package kz.reformbot.telegram;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import kz.reformbot.telegram.Entity.Kind;
import org.jspecify.annotations.Nullable;

/** Puts a text together, piece by piece. */
final class TextBuilder {
    private final StringBuilder text = new StringBuilder();
    private final List<Entity> entities = new ArrayList<>();

    TextBuilder add(String piece) {
        text.append(piece);
        return this;
    }

    TextBuilder bold(String piece) {
        return as(Kind.BOLD, null, inside -> inside.add(piece));
    }

    /** A link; a plain piece where there is no address that a browser opens. */
    TextBuilder link(String piece, @Nullable String url) {
        if (url == null || !opens(url)) {
            return add(piece);
        }
        return as(Kind.LINK, url, inside -> inside.add(piece));
    }

    /** A quote, folded until the reader opens it; on lines of its own. */
    TextBuilder quote(Consumer<TextBuilder> inside) {
        return as(Kind.QUOTE, null, inside);
    }

    TextBuilder add(FormattedText piece) {
        int at = text.length();
        text.append(piece.text());
        piece.entities()
                .forEach(entity ->
                        entities.add(new Entity(entity.kind(), entity.start() + at, entity.end() + at, entity.url())));
        return this;
    }

    private TextBuilder as(Kind kind, @Nullable String url, Consumer<TextBuilder> inside) {
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

    /** Whether what is added next begins a line. */
    boolean endsLine() {
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    }

    FormattedText build() {
        entities.sort(Comparator.comparing(Entity::start));
        return new FormattedText(text.toString(), entities);
    }
}
