package kz.reformbot.conversation;

/**
 * A person, as a platform knows them.
 *
 * @param platform {@code telegram}, {@code slack}
 * @param id the platform's own, unique there
 */
public record PersonId(String platform, String id) {}
