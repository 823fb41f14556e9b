package kz.reformbot.telegram;

/**
 * Who the bot is.
 *
 * @param name its user name, without the @
 */
record Identity(long id, String name) {}
