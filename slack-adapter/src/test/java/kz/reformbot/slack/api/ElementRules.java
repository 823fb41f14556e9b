package kz.reformbot.slack.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** The limits of what stands in blocks, https://docs.slack.dev/reference/block-kit/block-elements . */
final class ElementRules {
    static final int MOST_BUTTON_TEXT = 75;
    static final int MOST_VALUE = 2000;
    static final int MOST_OPTION_VALUE = 150;
    static final int MOST_OVERFLOW = 5;
    static final int MOST_OPTIONS = 100;

    private static final int MOST_ID = 255;
    private static final int MOST_URL = 3000;
    private static final int MOST_PLACEHOLDER = 150;
    private static final int MOST_BOXES = 10;
    private static final int MOST_INPUT = 3000;
    private static final Set<String> STYLES = Set.of("primary", "danger");
    private static final Set<String> PICKERS = Set.of(
            "users_select",
            "conversations_select",
            "channels_select",
            "external_select",
            "multi_users_select",
            "multi_conversations_select",
            "multi_channels_select",
            "multi_external_select",
            "datepicker",
            "timepicker",
            "datetimepicker");
    private static final Set<String> INPUTS = Set.of(
            "plain_text_input", "email_text_input", "url_text_input", "number_input", "rich_text_input", "file_input");

    /** Where an element stands. */
    enum Place {
        SECTION,
        ACTIONS,
        CONTEXT_ACTIONS,
        INPUT
    }

    private final BlockErrors errors;

    ElementRules(BlockErrors errors) {
        this.errors = errors;
    }

    void check(JsonNode element, Place place, String at) {
        String type = element.path("type").asText();
        if (!allowed(type, place)) {
            errors.add("unsupported type: " + type, at + "/type");
            return;
        }
        errors.atMost(element, "action_id", MOST_ID, at);
        errors.text(element, "placeholder", MOST_PLACEHOLDER, true, false, at);
        if (element.has("confirm")) {
            confirm(element.path("confirm"), at + "/confirm");
        }
        switch (type) {
            case "button", "workflow_button" -> button(element, at);
            case "overflow" -> {
                errors.count(element.path("options"), 1, MOST_OVERFLOW, at + "/options");
                options(element.path("options"), at + "/options");
            }
            case "static_select", "multi_static_select" -> select(element, at);
            case "radio_buttons", "checkboxes" -> {
                errors.count(element.path("options"), 1, MOST_BOXES, at + "/options");
                options(element.path("options"), at + "/options");
            }
            case "feedback_buttons" -> {
                feedback(element, "positive_button", at);
                feedback(element, "negative_button", at);
            }
            case "icon_button" -> {
                errors.required(element, "icon", MOST_ID, at);
                errors.text(element, "text", MOST_BUTTON_TEXT, true, true, at);
                errors.atMost(element, "value", MOST_VALUE, at);
            }
            case "plain_text_input" -> input(element, at);
            case "image" -> errors.required(element, "alt_text", MOST_VALUE, at);
            default -> {}
        }
    }

    private static boolean allowed(String type, Place place) {
        boolean choice = PICKERS.contains(type)
                || type.equals("static_select")
                || type.equals("radio_buttons")
                || type.equals("checkboxes");
        boolean many = type.equals("multi_static_select");
        boolean press = type.equals("button") || type.equals("overflow") || type.equals("workflow_button");
        return switch (place) {
            case SECTION -> choice || many || press || type.equals("image");
            case ACTIONS -> (choice && !type.startsWith("multi_")) || press || type.equals("rich_text_input");
            case CONTEXT_ACTIONS -> type.equals("feedback_buttons") || type.equals("icon_button");
            case INPUT -> choice || many || INPUTS.contains(type);
        };
    }

    private void button(JsonNode element, String at) {
        errors.text(element, "text", MOST_BUTTON_TEXT, true, true, at);
        errors.atMost(element, "value", MOST_VALUE, at);
        errors.atMost(element, "url", MOST_URL, at);
        errors.atMost(element, "accessibility_label", MOST_BUTTON_TEXT, at);
        if (element.has("style") && !STYLES.contains(element.path("style").asText())) {
            errors.add("must be one of primary, danger", at + "/style");
        }
    }

    private void feedback(JsonNode element, String name, String at) {
        JsonNode button = element.path(name);
        String there = at + "/" + name;
        if (!button.isObject()) {
            errors.add("missing required field: " + name, at);
            return;
        }
        errors.text(button, "text", MOST_BUTTON_TEXT, true, true, there);
        errors.required(button, "value", MOST_VALUE, there);
        errors.atMost(button, "accessibility_label", MOST_BUTTON_TEXT, there);
    }

    private void select(JsonNode element, String at) {
        if (element.has("option_groups")) {
            errors.count(element.path("option_groups"), 1, MOST_OPTIONS, at + "/option_groups");
            int index = 0;
            for (JsonNode group : element.path("option_groups")) {
                String there = at + "/option_groups/" + index++;
                errors.text(group, "label", MOST_BUTTON_TEXT, true, true, there);
                errors.count(group.path("options"), 1, MOST_OPTIONS, there + "/options");
                options(group.path("options"), there + "/options");
            }
            return;
        }
        errors.count(element.path("options"), 1, MOST_OPTIONS, at + "/options");
        options(element.path("options"), at + "/options");
        initial(element, at);
    }

    private void initial(JsonNode element, String at) {
        JsonNode initial = element.path("initial_option");
        if (initial.isMissingNode()) {
            return;
        }
        for (JsonNode option : element.path("options")) {
            if (option.equals(initial)) {
                return;
            }
        }
        errors.add("initial_option must exactly match one of the options", at + "/initial_option");
    }

    private void options(JsonNode options, String at) {
        int index = 0;
        for (JsonNode option : options) {
            String there = at + "/" + index++;
            errors.text(option, "text", MOST_BUTTON_TEXT, false, true, there);
            errors.required(option, "value", MOST_OPTION_VALUE, there);
            errors.text(option, "description", MOST_BUTTON_TEXT, false, false, there);
            errors.atMost(option, "url", MOST_URL, there);
        }
    }

    private void input(JsonNode element, String at) {
        errors.atMost(element, "initial_value", MOST_INPUT, at);
        if (element.path("max_length").asInt(1) < 1
                || element.path("max_length").asInt(1) > MOST_INPUT) {
            errors.add("must be between 1 and " + MOST_INPUT, at + "/max_length");
        }
        if (element.path("min_length").asInt(0) < 0
                || element.path("min_length").asInt(0) > MOST_INPUT) {
            errors.add("must be between 0 and " + MOST_INPUT, at + "/min_length");
        }
    }

    private void confirm(JsonNode confirm, String at) {
        errors.text(confirm, "title", 100, true, true, at);
        errors.text(confirm, "text", 300, false, true, at);
        errors.text(confirm, "confirm", 30, true, true, at);
        errors.text(confirm, "deny", 30, true, true, at);
    }
}
