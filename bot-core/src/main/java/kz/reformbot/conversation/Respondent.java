package kz.reformbot.conversation;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kz.reformbot.answer.Answer;
import kz.reformbot.answer.AnswerStatus;
import kz.reformbot.answer.Assistant;
import kz.reformbot.answer.Question;
import kz.reformbot.conversation.Preferences.Preference;
import kz.reformbot.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Answers within a conversation: with what was said before and what the person has set, leaving a receipt. Safe to
 * share between threads.
 */
public final class Respondent {
    /** Bytes: more than anybody can guess, few enough for a button's 64 bytes. */
    private static final int ID_BYTES = 9;

    private final Assistant assistant;
    private final Memory memory;
    private final String knowledge;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** @param knowledge the version of the folder that the assistant answers from */
    public Respondent(Assistant assistant, Memory memory, String knowledge, Clock clock) {
        this.assistant = assistant;
        this.memory = memory;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    /**
     * What somebody asked.
     *
     * @param asOf the day to answer as of; null for what the person has set, else what the question says, else today
     * @param language to answer in; null for what the person has set, else the question's own
     */
    public record Asked(
            ConversationId conversation,
            PersonId person,
            String text,
            @Nullable LocalDate asOf,
            @Nullable Language language) {
        public static Asked of(ConversationId conversation, PersonId person, String text) {
            return new Asked(conversation, person, text, null, null);
        }
    }

    /** An answer and its receipt. */
    public record Response(Answer answer, Receipt receipt) {}

    /** Answers, and remembers the turn. */
    public Response respond(Asked asked) {
        return remember(asked, look(asked, memory.conversations().turns(asked.conversation())));
    }

    /**
     * Answers what may be a question to the bot or not: nothing is remembered of what is not answered.
     *
     * @param wanted whether the answer is to be given
     * @return empty where it is not
     */
    public Optional<Response> respondWhere(Asked asked, Predicate<Answer> wanted) {
        return Optional.of(look(asked, memory.conversations().turns(asked.conversation())))
                .filter(response -> wanted.test(response.answer()))
                .map(response -> remember(asked, response));
    }

    /**
     * Answers a question that was answered before, changed by the person or in another language: with what was said
     * before it then. Remembers the turn.
     *
     * @param before of the answer that was given
     */
    public Response respondAgain(Asked asked, Receipt before) {
        return remember(asked, look(asked, turnsBefore(before)));
    }

    private List<Question.Turn> turnsBefore(Receipt receipt) {
        List<Question.Turn> turns = memory.conversations().turns(receipt.conversation());
        for (int i = turns.size() - 1; i >= 0; i--) {
            if (turns.get(i).question().equals(receipt.question())) {
                return turns.subList(0, i);
            }
        }
        return turns;
    }

    private Response remember(Asked asked, Response response) {
        if (response.answer().status() != AnswerStatus.SMALL_TALK) {
            Question.Turn turn =
                    new Question.Turn(asked.text(), response.answer().text());
            memory.conversations().add(asked.conversation(), asked.person(), turn);
        }
        memory.receipts().add(response.receipt());
        return response;
    }

    /** Answers outside of any conversation, and remembers nothing. */
    public Response respondAside(Asked asked) {
        return look(asked, List.of());
    }

    private Response look(Asked asked, List<Question.Turn> history) {
        Preference preference = memory.preferences().of(asked.person());
        Optional<LocalDate> asOf = Optional.ofNullable(asked.asOf()).or(preference::asOf);
        Optional<Language> language = Optional.ofNullable(asked.language()).or(preference::language);
        Answer answer = assistant.answer(new Question(asked.text(), language.orElse(null), asOf.orElse(null), history));
        return new Response(answer, receipt(asked, asOf, answer));
    }

    private Receipt receipt(Asked asked, Optional<LocalDate> asOf, Answer answer) {
        List<Receipt.Found> passages = answer.passages().stream()
                .map(hit -> new Receipt.Found(
                        hit.passage().document().id(), hit.passage().section().anchor(), hit.score()))
                .toList();
        return new Receipt(
                newId(),
                asked.conversation(),
                asked.person(),
                asked.text(),
                asOf,
                answer.status(),
                answer.language(),
                answer.text(),
                answer.claims(),
                answer.citations(),
                passages,
                answer.confidence(),
                knowledge,
                clock.instant());
    }

    private String newId() {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
