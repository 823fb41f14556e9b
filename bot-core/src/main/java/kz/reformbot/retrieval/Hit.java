package kz.reformbot.retrieval;

/**
 * A passage found.
 *
 * @param score BM25F, above 0, comparable within one search only
 */
public record Hit(Passage passage, double score) {}
