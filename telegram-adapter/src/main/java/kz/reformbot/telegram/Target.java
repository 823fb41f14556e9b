package kz.reformbot.telegram;

import org.jspecify.annotations.Nullable;

/**
 * Where a message goes.
 *
 * @param thread of a forum; null outside of one
 */
record Target(long chat, @Nullable Integer thread) {
    /** To name when sending: General is not. */
    @Nullable
    Integer threadToSend() {
        return thread != null && thread == TelegramLimits.GENERAL_TOPIC ? null : thread;
    }
}
