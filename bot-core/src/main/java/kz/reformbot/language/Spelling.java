package kz.reformbot.language;

/** How the words that the stemmer reads are written, and where {@link KazakhAutomata} keeps what it knows of them. */
enum Spelling {
    /** As Kazakh is written in Cyrillic. */
    PLAIN("/kz/reformbot/language/kazakh-endings.automaton", "/kz/reformbot/language/kazakh-stems.automaton"),
    /** As {@link KazakhFold} writes it. */
    FOLDED(
            "/kz/reformbot/language/kazakh-endings-folded.automaton",
            "/kz/reformbot/language/kazakh-stems-folded.automaton");

    private final String endings;
    private final String stems;

    Spelling(String endings, String stems) {
        this.endings = endings;
        this.stems = stems;
    }

    /** A plainly written word in this spelling. */
    String write(String word) {
        return this == FOLDED ? KazakhFold.fold(word) : word;
    }

    /** The file of every ending in this spelling, last letter first, on the class path. */
    String endings() {
        return endings;
    }

    /** The file of the common stems in this spelling, on the class path. */
    String stems() {
        return stems;
    }
}
