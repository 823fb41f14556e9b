package kz.reformbot.knowledge;

import java.util.function.Consumer;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** The way through a syntax tree, without recursion, so that no depth of nesting exhausts the stack. */
final class Nodes {
    private Nodes() {}

    /** Hands over every node under the root, parents before children, in the order of the text. */
    static void under(Node root, Consumer<Node> each) {
        @Nullable Node node = root.getFirstChild();
        while (node != null) {
            each.accept(node);
            node = node.getFirstChild() != null ? node.getFirstChild() : after(node, root);
        }
    }

    private static @Nullable Node after(Node node, Node root) {
        @Nullable Node up = node;
        while (up != null && up != root) {
            if (up.getNext() != null) {
                return up.getNext();
            }
            up = up.getParent();
        }
        return null;
    }
}
