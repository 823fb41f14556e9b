package kz.reformbot.telegram.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A message of the bot as its readers see it now.
 *
 * @param topic the forum topic; 0 for none and for General
 * @param replyTo the message it answers; 0 for none
 * @param versions all texts it had, the first first; more than one where it was edited
 * @param deleted whether the bot has deleted it since
 * @param fields the parameters of the call that sent it
 */
public record SentMessage(
        long chat,
        long id,
        long topic,
        long replyTo,
        Instant at,
        String text,
        List<Entity> entities,
        List<List<Button>> buttons,
        List<String> versions,
        boolean deleted,
        ObjectNode fields) {

    /** A formatted part. {@code url} is empty where there is none; {@code text} is what it covers. */
    public record Entity(String type, int offset, int length, String text, String url) {}

    /** A button. {@code data} is empty where it is no callback button, {@code url} where it is no link. */
    public record Button(String text, String data, String url, JsonNode json) {}

    public List<Button> allButtons() {
        return buttons.stream().flatMap(List::stream).toList();
    }

    public List<String> buttonTexts() {
        return allButtons().stream().map(Button::text).toList();
    }

    public Optional<Button> button(String text) {
        return allButtons().stream()
                .filter(button -> button.text().equals(text))
                .findFirst();
    }

    public List<Entity> entities(String type) {
        return entities.stream().filter(entity -> entity.type().equals(type)).toList();
    }

    public boolean edited() {
        return versions.size() > 1;
    }
}
