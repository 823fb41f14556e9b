package kz.reformbot.slack.api;

/** A rule of Slack that the app broke, in which call, and how. */
public record Violation(Rule rule, String method, String how) {}
