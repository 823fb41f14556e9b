package kz.reformbot.telegram.api;

/** A breach of a rule: which, by a call of which method, and how. */
public record Violation(Rule rule, String method, String how) {}
