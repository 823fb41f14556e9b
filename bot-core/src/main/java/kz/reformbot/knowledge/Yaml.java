package kz.reformbot.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.reformbot.language.TextCleaner;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A YAML value that knows its line. Nothing is constructed from the file but text, lists and maps of these. */
final class Yaml {
    /** Far above any real file's, far below what exhausts the stack. */
    private static final int MAX_DEPTH = 50;

    private final @Nullable Node node;
    private final int line;

    private Yaml(@Nullable Node node, int line) {
        this.node = node;
        this.line = line;
    }

    /** The text is not YAML. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final int line;

        Unreadable(int line, String message) {
            super(message);
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    static Yaml parse(String text) throws Unreadable {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setMaxAliasesForCollections(20);
        try {
            Node root = new org.yaml.snakeyaml.Yaml(options).compose(new java.io.StringReader(text));
            return new Yaml(root, lineOf(root));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new Unreadable(line, e.getProblem() == null ? "not YAML" : e.getProblem());
        } catch (YAMLException e) {
            throw new Unreadable(1, firstLine(e.getMessage()));
        }
    }

    /** A key that a map holds a second time, and its line. */
    record RepeatedKey(String key, int line) {}

    /** Which YAML forbids and snakeyaml lets pass while it only composes; the last value counts. */
    List<RepeatedKey> repeatedKeys() {
        List<RepeatedKey> repeated = new ArrayList<>();
        repeatedKeys(node, Collections.newSetFromMap(new IdentityHashMap<>()), repeated);
        return repeated;
    }

    private static void repeatedKeys(@Nullable Node node, Set<Node> seen, List<RepeatedKey> repeated) {
        if (node == null || !seen.add(node)) {
            return;
        }
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> repeatedKeys(item, seen, repeated));
        } else if (node instanceof MappingNode mapping) {
            Set<String> keys = new HashSet<>();
            for (NodeTuple entry : mapping.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode key && !keys.add(key.getValue())) {
                    repeated.add(new RepeatedKey(key.getValue(), lineOf(key)));
                }
                repeatedKeys(entry.getValueNode(), seen, repeated);
            }
        }
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "not YAML" : message.lines().findFirst().orElse("not YAML");
    }

    private static int lineOf(@Nullable Node node) {
        return node == null ? 1 : node.getStartMark().getLine() + 1;
    }

    /** From 1. */
    int line() {
        return line;
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    /** Nothing, {@code null} or {@code ~}. */
    boolean isAbsent() {
        return node == null || node.getTag().equals(Tag.NULL);
    }

    /** The text of a scalar, without what "\e" and "\u202e" would smuggle in; empty for anything else. */
    Optional<String> text() {
        return node instanceof ScalarNode scalar && !isAbsent()
                ? Optional.of(TextCleaner.clean(scalar.getValue()).strip())
                : Optional.empty();
    }

    /** The items of a list; a single value stands for a list of one, nothing for an empty list. */
    List<Yaml> items() {
        if (node instanceof SequenceNode sequence) {
            List<Yaml> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(new Yaml(item, lineOf(item)));
            }
            return items;
        }
        return isAbsent() ? List.of() : List.of(this);
    }

    /** The non-empty texts of {@link #items}. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Yaml item : items()) {
            item.text().filter(text -> !text.isEmpty()).ifPresent(texts::add);
        }
        return texts;
    }

    /** The entries of a map in order, each value with the line of its key; empty for anything else. */
    Map<String, Yaml> entries() {
        Map<String, Yaml> entries = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode key) {
                    entries.put(key.getValue(), new Yaml(entry.getValueNode(), lineOf(key)));
                }
            }
        }
        return entries;
    }

    /** The value under a key; an absent value where there is none. */
    Yaml get(String key) {
        Yaml value = entries().get(key);
        return value == null ? new Yaml(null, line) : value;
    }
}
