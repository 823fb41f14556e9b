package kz.reformbot.slack.web;

import org.jspecify.annotations.Nullable;

/**
 * Where a message stands.
 *
 * @param team key of the installation
 * @param channel a channel's, a DM's or a person's id
 * @param thread the {@code ts} of the thread's first message; null for none
 */
public record Spot(String team, String channel, @Nullable String thread) {}
