package kz.reformbot.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** {@code manifest.yml}, from which people create the app. */
final class Manifest {
    private final JsonNode content;

    private Manifest(JsonNode content) {
        this.content = content;
    }

    static Manifest read() {
        try {
            Map<String, Object> yaml = new Yaml().load(Files.readString(Path.of("manifest.yml")));
            return new Manifest(new ObjectMapper().valueToTree(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> scopes() {
        return texts("/oauth_config/scopes/bot");
    }

    List<String> events() {
        return texts("/settings/event_subscriptions/bot_events");
    }

    private List<String> texts(String pointer) {
        List<String> texts = new ArrayList<>();
        content.at(pointer).forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** What stands at {@code /features/shortcuts/0/name} or the like. */
    String text(String pointer) {
        return content.at(pointer).asText();
    }
}
