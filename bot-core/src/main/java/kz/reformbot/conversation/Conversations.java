package kz.reformbot.conversation;

import java.util.List;
import kz.reformbot.answer.Question.Turn;

/** The last turns of each conversation, for questions that lean on earlier ones. Safe to share between threads. */
public interface Conversations {
    /** How many turns are remembered. */
    int MOST_TURNS = 6;

    /** Oldest first; empty where nothing was said or it is too long ago. */
    List<Turn> turns(ConversationId conversation);

    /** Adds a turn, and drops the oldest where there are too many. */
    void add(ConversationId conversation, PersonId person, Turn turn);

    void clear(ConversationId conversation);

    /** Drops every turn of a person, wherever it was. */
    void forget(PersonId person);
}
