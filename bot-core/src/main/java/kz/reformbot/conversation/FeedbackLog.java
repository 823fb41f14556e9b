package kz.reformbot.conversation;

import java.util.List;

/** What people thought of answers. A person's newest word on an answer counts. Safe to share between threads. */
public interface FeedbackLog {
    void add(Feedback feedback);

    /** Of a person, newest first. */
    List<Feedback> by(PersonId person);

    /** Drops what a person gave, and of what others gave the receipts of answers to that person. */
    void forget(PersonId person);
}
