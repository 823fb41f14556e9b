package kz.reformbot.slack.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The limits of modals and App Home, https://docs.slack.dev/reference/views . */
final class ViewRules {
    static final int MOST_TITLE = 24;
    static final int MOST_METADATA = 3000;

    private static final int MOST_ID = 255;

    private ViewRules() {}

    static List<String> errors(JsonNode view) {
        BlockErrors errors = new BlockErrors();
        String type = view.path("type").asText();
        if (!type.equals("modal") && !type.equals("home")) {
            errors.add("unsupported type: " + type, "/view/type");
            return errors.all();
        }
        errors.atMost(view, "private_metadata", MOST_METADATA, "/view");
        errors.atMost(view, "callback_id", MOST_ID, "/view");
        errors.atMost(view, "external_id", MOST_ID, "/view");
        if (!view.path("blocks").isArray()) {
            errors.add("missing required field: blocks", "/view");
        }
        if (type.equals("modal")) {
            modal(view, errors);
        } else if (view.has("submit") || view.has("close") || view.has("title")) {
            errors.add("title, submit and close are for modals only", "/view");
        }
        List<String> all = new ArrayList<>(errors.all());
        Surface surface = type.equals("modal") ? Surface.MODAL : Surface.HOME;
        BlockRules.errors(view.path("blocks"), surface)
                .forEach(error -> all.add(error.replace(":/blocks", ":/view/blocks")));
        return all;
    }

    private static void modal(JsonNode view, BlockErrors errors) {
        errors.text(view, "title", MOST_TITLE, true, true, "/view");
        errors.text(view, "submit", MOST_TITLE, true, false, "/view");
        errors.text(view, "close", MOST_TITLE, true, false, "/view");
        for (JsonNode block : view.path("blocks")) {
            if (block.path("type").asText().equals("input") && !view.has("submit")) {
                errors.add("submit is required where there are input blocks", "/view");
                return;
            }
        }
    }
}
