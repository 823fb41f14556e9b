package kz.reformbot.retrieval;

import kz.reformbot.language.Language;

/** The fields of the index: four per language, so that each is analysed, counted and weighted for itself. */
enum IndexFields {
    TITLE("title", 1.0f),
    HEADING("heading", 2.0f),
    ASKED("asked", 1.5f),
    BODY("body", 1.0f);

    /** The ordinal of the passage, a doc value. */
    static final String ORDINAL = "passage";
    /** The id of the document, a term. */
    static final String DOCUMENT = "document";
    /** The code of the document's language, a term. */
    static final String LANGUAGE = "language";

    /** Every term of a passage whichever field it stands in, for counting and for spelling; not scored. */
    static String any(Language language) {
        return "any_" + language.code();
    }

    private final String prefix;
    private final float weight;

    IndexFields(String prefix, float weight) {
        this.prefix = prefix;
        this.weight = weight;
    }

    String in(Language language) {
        return prefix + "_" + language.code();
    }

    /** How many times a term here counts (BM25F); at least 1. */
    float weight() {
        return weight;
    }
}
