package kz.reformbot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import org.telegram.telegrambots.meta.api.objects.Update;

/** An update as it came, of which only the id is read: no part of it can keep the others from being received. */
final class RawUpdate extends Update {
    private static final long serialVersionUID = 1;

    private final JsonNode json;

    RawUpdate(JsonNode json) {
        this.json = json;
        setUpdateId(json.path("update_id").asInt());
    }

    JsonNode json() {
        return json;
    }

    /** Without its content: people's messages reach no log. */
    @Override
    public String toString() {
        return "update " + getUpdateId();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RawUpdate update && update.json.equals(json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }
}
