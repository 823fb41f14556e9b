package kz.reformbot.conversation;

/**
 * Where turns follow each other: a private chat, a thread, a forum topic.
 *
 * @param platform {@code telegram}, {@code slack}
 * @param id made of the platform's own ids, unique there
 */
public record ConversationId(String platform, String id) {}
