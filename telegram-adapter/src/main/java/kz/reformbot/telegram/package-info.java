/**
 * Telegram in and out. {@link kz.reformbot.telegram.TelegramAdapter} is the one door; the way of an update is Updates
 * (polled or by webhook) to the Inbox, UpdateHandler, Replies, TelegramSender.
 */
@NullMarked
package kz.reformbot.telegram;

import org.jspecify.annotations.NullMarked;
