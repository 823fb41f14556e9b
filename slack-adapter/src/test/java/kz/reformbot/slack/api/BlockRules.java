package kz.reformbot.slack.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The limits of Block Kit, https://docs.slack.dev/reference/block-kit/blocks . */
final class BlockRules {
    static final int MOST_TEXT = 3000;
    static final int MOST_MARKDOWN = 12_000;
    static final int MOST_HEADER = 150;
    /** Of all blocks of a message together; not documented, but what slackapi/bolt-js#2509 measured. */
    static final int MOST_IN_ALL = 13_200;

    private static final int MOST_ID = 255;
    private static final int MOST_CONTEXT = 10;
    private static final int MOST_ACTIONS = 25;
    private static final int MOST_CONTEXT_ACTIONS = 5;
    private static final int MOST_FIELDS = 10;
    private static final int MOST_FIELD = 2000;
    /** Accepted unseen. */
    private static final Set<String> NOT_EXAMINED =
            Set.of("video", "table", "task_card", "plan", "alert", "card", "carousel", "file", "call");

    private static final Set<String> MESSAGES_ONLY =
            Set.of("markdown", "context_actions", "table", "task_card", "plan");

    private final Surface surface;
    private final BlockErrors errors = new BlockErrors();
    private final ElementRules elements = new ElementRules(errors);
    private final Set<String> ids = new HashSet<>();
    private int markdown;

    private BlockRules(Surface surface) {
        this.surface = surface;
    }

    /** What is wrong with them; empty where nothing is. */
    static List<String> errors(JsonNode blocks, Surface surface) {
        BlockRules rules = new BlockRules(surface);
        rules.check(blocks);
        return rules.errors.all();
    }

    /** The characters of all texts, as they count towards {@link #MOST_IN_ALL}. */
    static int characters(JsonNode node) {
        int sum = 0;
        if (node.isObject() && node.path("text").isTextual()) {
            sum += node.path("text").asText().length();
        }
        for (JsonNode child : node) {
            if (child.isContainerNode()) {
                sum += characters(child);
            }
        }
        return sum;
    }

    private void check(JsonNode blocks) {
        errors.count(blocks, 0, surface.mostBlocks, "/blocks");
        int index = 0;
        for (JsonNode block : blocks) {
            String at = "/blocks/" + index++;
            errors.atMost(block, "block_id", MOST_ID, at);
            String id = block.path("block_id").asText("");
            if (!id.isEmpty() && !ids.add(id)) {
                errors.add("block_id " + id + " already exists", at + "/block_id");
            }
            block(block, at);
        }
        if (markdown > MOST_MARKDOWN) {
            errors.add("markdown blocks have more than " + MOST_MARKDOWN + " characters together", "/blocks");
        }
    }

    private void block(JsonNode block, String at) {
        String type = block.path("type").asText();
        if (surface != Surface.MESSAGE && MESSAGES_ONLY.contains(type)) {
            errors.add("unsupported type: " + type, at + "/type");
            return;
        }
        switch (type) {
            case "section" -> section(block, at);
            case "header" -> errors.text(block, "text", MOST_HEADER, true, true, at);
            case "divider" -> {}
            case "image" -> image(block, at);
            case "context" -> context(block, at);
            case "actions" -> actions(block, at);
            case "context_actions" -> contextActions(block, at);
            case "markdown" -> {
                errors.required(block, "text", MOST_MARKDOWN, at);
                markdown += block.path("text").asText("").length();
            }
            case "input" -> input(block, at);
            case "rich_text" -> errors.count(block.path("elements"), 1, Integer.MAX_VALUE, at + "/elements");
            default -> {
                if (!NOT_EXAMINED.contains(type)) {
                    errors.add("unsupported type: " + type, at + "/type");
                }
            }
        }
    }

    private void section(JsonNode block, String at) {
        JsonNode fields = block.path("fields");
        errors.text(block, "text", MOST_TEXT, false, fields.isEmpty(), at);
        if (!fields.isMissingNode()) {
            errors.count(fields, 1, MOST_FIELDS, at + "/fields");
            int index = 0;
            for (JsonNode field : fields) {
                errors.textObject(field, MOST_FIELD, false, at + "/fields/" + index++);
            }
        }
        if (block.has("accessory")) {
            elements.check(block.path("accessory"), ElementRules.Place.SECTION, at + "/accessory");
        }
    }

    private void image(JsonNode block, String at) {
        if (!block.has("slack_file")) {
            errors.required(block, "image_url", MOST_TEXT, at);
        }
        errors.required(block, "alt_text", MOST_FIELD, at);
        errors.text(block, "title", MOST_FIELD, true, false, at);
    }

    private void context(JsonNode block, String at) {
        JsonNode list = block.path("elements");
        errors.count(list, 1, MOST_CONTEXT, at + "/elements");
        int index = 0;
        for (JsonNode element : list) {
            String there = at + "/elements/" + index++;
            if (element.path("type").asText().equals("image")) {
                errors.required(element, "alt_text", MOST_FIELD, there);
            } else {
                errors.textObject(element, MOST_TEXT, false, there);
            }
        }
    }

    private void actions(JsonNode block, String at) {
        errors.count(block.path("elements"), 1, MOST_ACTIONS, at + "/elements");
        inside(block, ElementRules.Place.ACTIONS, at);
    }

    private void contextActions(JsonNode block, String at) {
        errors.count(block.path("elements"), 1, MOST_CONTEXT_ACTIONS, at + "/elements");
        inside(block, ElementRules.Place.CONTEXT_ACTIONS, at);
    }

    private void inside(JsonNode block, ElementRules.Place place, String at) {
        Set<String> actions = new HashSet<>();
        int index = 0;
        for (JsonNode element : block.path("elements")) {
            String there = at + "/elements/" + index++;
            elements.check(element, place, there);
            String action = element.path("action_id").asText("");
            if (!action.isEmpty() && !actions.add(action)) {
                errors.add("action_id " + action + " already exists for this block", there + "/action_id");
            }
        }
    }

    private void input(JsonNode block, String at) {
        errors.text(block, "label", MOST_FIELD, true, true, at);
        errors.text(block, "hint", MOST_FIELD, true, false, at);
        elements.check(block.path("element"), ElementRules.Place.INPUT, at + "/element");
    }
}
