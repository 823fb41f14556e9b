package kz.reformbot.lint;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.reformbot.knowledge.Document;
import kz.reformbot.knowledge.Problem;

final class DeadLink implements LintRule {
    @Override
    public String name() {
        return "dead-link";
    }

    @Override
    public String checks() {
        return "a link to another file of the folder leads somewhere";
    }

    @Override
    public List<Problem> check(LintedFolder folder) {
        Map<Path, Document> byFile = new HashMap<>();
        folder.documents().forEach(document -> byFile.put(document.file(), document));
        List<Problem> problems = new ArrayList<>();
        for (Document document : folder.documents()) {
            for (Document.Link link : document.links()) {
                if (isInside(link.target()) && isDead(folder, byFile, document, link.target())) {
                    problems.add(error(document.file(), link.line(), "this link leads nowhere: " + link.target()));
                }
            }
        }
        return problems;
    }

    /** Not an address with a scheme ({@code https:}, {@code mailto:}) or a host. */
    private static boolean isInside(String target) {
        int end = 0;
        while (end < target.length() && "/?#:".indexOf(target.charAt(end)) < 0) {
            end++;
        }
        boolean scheme = end < target.length() && target.charAt(end) == ':';
        return !scheme && !target.startsWith("//");
    }

    private static boolean isDead(LintedFolder folder, Map<Path, Document> byFile, Document from, String target) {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        String anchor = hash < 0 ? "" : target.substring(hash + 1);
        Path file;
        try {
            file = from.file().resolveSibling(decoded(path)).normalize();
        } catch (InvalidPathException e) {
            return true;
        }
        Document document = path.isEmpty() ? from : byFile.get(file);
        if (document != null) {
            return !anchor.isEmpty() && document.section(decoded(anchor)).isEmpty();
        }
        return file.isAbsolute() || !Files.exists(folder.root().resolve(file));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // a lone % stands for itself
        }
    }
}
