package kz.reformbot.telegram.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Who writes to the bot; no language code and no username where they are empty. */
public record Person(long id, String firstName, String username, String languageCode) {

    ObjectNode json() {
        ObjectNode user = JsonNodeFactory.instance.objectNode();
        user.put("id", id).put("is_bot", false).put("first_name", firstName);
        if (!username.isEmpty()) {
            user.put("username", username);
        }
        if (!languageCode.isEmpty()) {
            user.put("language_code", languageCode);
        }
        return user;
    }
}
