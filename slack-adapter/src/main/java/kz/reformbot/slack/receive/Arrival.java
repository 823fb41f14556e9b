package kz.reformbot.slack.receive;

import kz.reformbot.conversation.Event;

/**
 * An event, and when it happened as far as that matters.
 *
 * @param order events of one lane are to be kept in this order; empty for what may be kept at once
 */
public record Arrival(Event event, String order) {}
