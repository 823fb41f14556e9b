package kz.reformbot.slack.web;

import kz.reformbot.guide.Texts;

/**
 * For whom something is sent: told in a DM what to do where a channel does not let the bot write.
 *
 * @param user Slack's id
 */
public record Addressee(String user, Texts texts) {}
