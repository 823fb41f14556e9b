package kz.reformbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.reformbot.answer.AnswerStatus;
import kz.reformbot.answer.Question.Turn;
import kz.reformbot.conversation.Feedback.Rating;
import kz.reformbot.conversation.Replies.Reply;
import kz.reformbot.language.Language;
import org.junit.jupiter.api.Test;

class MemoryTest {
    private static final ConversationId CHAT = new ConversationId("telegram", "5");
    private static final PersonId AIGUL = new PersonId("telegram", "1");
    private static final PersonId DANIYAR = new PersonId("telegram", "2");

    private final Memory memory = Memory.inProcess();

    private void remember(PersonId person) {
        memory.conversations().add(CHAT, person, new Turn("A question of " + person.id(), "An answer"));
        memory.preferences().change(person, before -> before.withLanguage(Optional.of(Language.KAZAKH)));
        memory.replies().put(CHAT, person.id(), new Reply(person, "receipt", List.of("17")));
        memory.feedback()
                .add(new Feedback(
                        person, Optional.empty(), Rating.GOOD, Optional.empty(), Optional.empty(), Instant.EPOCH));
    }

    @Test
    void aPersonIsForgottenEverywhereAndTheOthersAreNot() {
        remember(AIGUL);
        remember(DANIYAR);
        memory.forget(AIGUL);
        assertThat(memory.conversations().turns(CHAT))
                .extracting(Turn::question)
                .containsExactly("A question of 2");
        assertThat(memory.preferences().of(AIGUL).language()).isEmpty();
        assertThat(memory.preferences().of(DANIYAR).language()).contains(Language.KAZAKH);
        assertThat(memory.replies().to(CHAT, "1")).isEmpty();
        assertThat(memory.replies().to(CHAT, "2")).isPresent();
        assertThat(memory.feedback().by(AIGUL)).isEmpty();
        assertThat(memory.feedback().by(DANIYAR)).hasSize(1);
    }

    @Test
    void aNewerAnswerToTheSameMessageReplacesTheOlder() {
        memory.replies().put(CHAT, "1", new Reply(AIGUL, "older", List.of("17")));
        memory.replies().put(CHAT, "1", new Reply(AIGUL, "newer", List.of("17", "18")));
        assertThat(memory.replies().to(CHAT, "1")).map(Reply::receipt).contains("newer");
    }

    @Test
    void aChatThatRefusedIsWelcomeAgainOnceSomebodyWritesThere() {
        memory.refusals().refused(CHAT);
        assertThat(memory.refusals().isRefused(CHAT)).isTrue();
        memory.refusals().welcomed(CHAT);
        assertThat(memory.refusals().isRefused(CHAT)).isFalse();
    }

    private static Receipt receipt(String id, PersonId person, AnswerStatus status) {
        return new Receipt(
                id,
                CHAT,
                person,
                "A question",
                Optional.empty(),
                status,
                Language.ENGLISH,
                "An answer",
                List.of(),
                List.of(),
                List.of(),
                1,
                "version",
                Instant.EPOCH);
    }

    @Test
    void whatOthersJudgedIsNoLongerTheAnswerToWhoIsForgotten() {
        Receipt ofAigul = receipt("r1", AIGUL, AnswerStatus.ANSWERED);
        memory.feedback()
                .add(new Feedback(
                        DANIYAR, Optional.of(ofAigul), Rating.BAD, Optional.empty(), Optional.empty(), Instant.EPOCH));
        memory.forget(AIGUL);
        assertThat(memory.feedback().by(DANIYAR)).singleElement().satisfies(kept -> {
            assertThat(kept.rating()).isEqualTo(Rating.BAD);
            assertThat(kept.receipt()).isEmpty();
        });
    }

    @Test
    void smallTalkDoesNotHideTheLastAnswer() {
        memory.receipts().add(receipt("answer", AIGUL, AnswerStatus.ANSWERED));
        memory.receipts().add(receipt("thanks", AIGUL, AnswerStatus.SMALL_TALK));
        assertThat(memory.receipts().last(CHAT)).map(Receipt::id).contains("answer");
        assertThat(memory.receipts().receipt("thanks")).isPresent();
    }
}
