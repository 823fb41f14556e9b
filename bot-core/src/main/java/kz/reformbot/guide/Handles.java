package kz.reformbot.guide;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.reformbot.knowledge.Contents;
import kz.reformbot.knowledge.Document;
import kz.reformbot.knowledge.KnowledgeBase;

/**
 * Short names for areas, topics and sections, whose ids may be longer than what a button carries. The same after a
 * restart, so that old buttons go on working.
 */
public final class Handles {
    private static final int BYTES = 8;

    private final Map<String, String> ids = new HashMap<>();

    public Handles(KnowledgeBase knowledge) {
        for (Document document : knowledge.documents()) {
            ids.put(of(areaOf(document.id())), areaOf(document.id()));
            ids.put(of(document.id()), document.id());
            document.sections().forEach(section -> {
                String id = document.id() + "#" + section.anchor();
                ids.put(of(id), id);
            });
        }
    }

    /** With a slash at its end, so that no topic has the same. */
    public static String areaOf(String document) {
        return Contents.areaOf(document) + "/";
    }

    public static String of(String id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Empty for what the folder does not hold any more. */
    public Optional<String> id(String handle) {
        return Optional.ofNullable(ids.get(handle));
    }
}
