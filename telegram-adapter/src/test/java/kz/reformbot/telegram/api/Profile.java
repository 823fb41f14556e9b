package kz.reformbot.telegram.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Commands, names and descriptions, by language. Guarded by the world's lock. */
final class Profile {
    private static final int MOST_COMMANDS = 100;
    private static final int MOST_COMMAND_DESCRIPTION = 256;
    private static final Pattern COMMAND = Pattern.compile("[a-z0-9_]{1,32}");
    private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2})?");
    private static final Set<String> SCOPES = Set.of(
            "default",
            "all_private_chats",
            "all_group_chats",
            "all_chat_administrators",
            "chat",
            "chat_administrators",
            "chat_member");

    /** What is told of the bot, with its most characters. */
    enum Line {
        NAME("name", 64),
        DESCRIPTION("description", 512),
        SHORT_DESCRIPTION("short_description", 120);

        final String field;
        final int most;

        Line(String field, int most) {
            this.field = field;
            this.most = most;
        }
    }

    private final Map<String, ArrayNode> commands = new HashMap<>();
    private final Map<String, String> lines = new HashMap<>();

    private static String language(Fields call, Rule rule) {
        String language = call.text("language_code");
        if (!LANGUAGE.matcher(language).matches()) {
            throw Refused.breach(rule, "invalid language code specified: " + language);
        }
        return language;
    }

    private static String scope(Fields call) {
        JsonNode scope = call.json("scope");
        String type = scope.path("type").asText("default");
        if (!SCOPES.contains(type)) {
            throw Refused.breach(Rule.COMMANDS, "unsupported BotCommandScope type " + type);
        }
        return scope.isMissingNode() ? "{\"type\":\"default\"}" : scope.toString();
    }

    void setCommands(Fields call) {
        ArrayNode list = call.list("commands");
        if (list.size() > MOST_COMMANDS) {
            throw Refused.breach(Rule.COMMANDS, "BOT_COMMANDS_TOO_MUCH (" + list.size() + ")");
        }
        Set<String> names = new HashSet<>();
        for (JsonNode command : list) {
            String name = command.path("command").asText();
            int length = command.path("description").asText().length();
            if (!COMMAND.matcher(name).matches()) {
                throw Refused.breach(Rule.COMMANDS, "BOT_COMMAND_INVALID (" + name + ")");
            }
            if (length < 1 || length > MOST_COMMAND_DESCRIPTION) {
                throw Refused.breach(
                        Rule.COMMANDS, "BOT_COMMAND_DESCRIPTION_INVALID (" + name + ", " + length + " characters)");
            }
            if (!names.add(name)) {
                throw Refused.breach(Rule.COMMANDS, "BOT_COMMAND_INVALID (" + name + " is there twice)");
            }
        }
        commands.put(scope(call) + language(call, Rule.COMMANDS), list);
    }

    ArrayNode commands(Fields call) {
        return commands.getOrDefault(scope(call) + language(call, Rule.COMMANDS), JsonNodeFactory.instance.arrayNode());
    }

    void deleteCommands(Fields call) {
        commands.remove(scope(call) + language(call, Rule.COMMANDS));
    }

    void set(Line line, Fields call) {
        String text = call.text(line.field);
        if (text.length() > line.most) {
            throw Refused.breach(
                    Rule.PROFILE, line.field + " is too long: " + text.length() + " characters of " + line.most);
        }
        lines.put(line.field + language(call, Rule.PROFILE), text);
    }

    /** In this language; where it has none, the one for all languages. */
    String get(Line line, Fields call) {
        return lines.getOrDefault(line.field + language(call, Rule.PROFILE), lines.getOrDefault(line.field, ""));
    }
}
