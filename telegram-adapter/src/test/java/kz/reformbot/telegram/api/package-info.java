/**
 * A double of Telegram's Bot API: {@link kz.reformbot.telegram.api.BotApiDouble} is the server and the tests' language,
 * {@link kz.reformbot.telegram.api.Rule} what it watches.
 *
 * <p>What it leaves out: media, rich and ephemeral messages, channels, payments and all that is not text; MarkdownV2
 * (refused); inline results other than articles, and the cache before them; replies to other chats; methods in the body
 * of a webhook's reply; the loss of updates after a day; a rate for drafts, answers to queries and the profile. A file
 * that is uploaded is read as text. Refusals carry Telegram's words where they are known, and a hint in brackets.
 */
package kz.reformbot.telegram.api;
