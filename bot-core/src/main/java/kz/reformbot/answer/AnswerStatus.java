package kz.reformbot.answer;

/** How a question ended. */
public enum AnswerStatus {
    ANSWERED("answered"),
    NOT_COVERED("not-covered"),
    SMALL_TALK("small-talk");

    private final String word;

    AnswerStatus(String word) {
        this.word = word;
    }

    /** As it stands in JSON. */
    public String word() {
        return word;
    }
}
