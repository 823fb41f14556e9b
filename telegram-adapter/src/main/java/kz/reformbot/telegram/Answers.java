package kz.reformbot.telegram;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.function.Supplier;
import kz.reformbot.conversation.PersonId;
import kz.reformbot.conversation.Receipt;
import kz.reformbot.conversation.Respondent;
import kz.reformbot.conversation.Respondent.Asked;
import kz.reformbot.conversation.Respondent.Response;
import org.jspecify.annotations.Nullable;

/** Questions answered, and answered anew when they are edited. Safe to share between threads. */
final class Answers {
    private static final int MOST = 50_000;

    private final Respondent respondent;
    private final AnswerButtons buttons;
    private final Cache<Asking, Given> given = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(TelegramLimits.EDITABLE)
            .build();

    Answers(Respondent respondent, AnswerButtons buttons) {
        this.respondent = respondent;
        this.buttons = buttons;
    }

    /** The message that asked. */
    private record Asking(long chat, int message) {}

    private record Given(PersonId person, Receipt receipt, List<Integer> messages) {}

    /** Answers a message's question. */
    void answer(Talk talk, Asked asked, int message) {
        Response response = find(talk, () -> respondent.respond(asked));
        List<Integer> sent = send(talk, response.receipt());
        given.put(
                new Asking(talk.place().target().chat(), message), new Given(talk.person(), response.receipt(), sent));
    }

    /** Changes the answer to a message whose question was changed; answers it where it had no answer. */
    void answerEdited(Talk talk, Asked asked, int message) {
        Asking asking = new Asking(talk.place().target().chat(), message);
        Given before = given.getIfPresent(asking);
        if (before == null) {
            answer(talk, asked, message);
            return;
        }
        if (isSame(before.receipt(), asked)) {
            return;
        }
        Response response = find(talk, () -> respondent.respondAgain(asked, before.receipt()));
        Receipt receipt = response.receipt();
        List<Integer> sent = talk.sender()
                .replace(
                        talk.delivery(),
                        talk.place().target(),
                        before.messages(),
                        AnswerText.of(receipt),
                        buttons.of(receipt),
                        talk.replyTo());
        given.put(asking, new Given(talk.person(), receipt, sent));
    }

    /** Telegram tells of edits that change no word too: a link's preview. */
    private static boolean isSame(Receipt before, Asked asked) {
        return before.question().equals(asked.text())
                && (asked.asOf() == null
                        || before.asOf().filter(asked.asOf()::equals).isPresent());
    }

    /** Answers what a button asks. */
    void answer(Talk talk, Asked asked, @Nullable Receipt before) {
        Response response =
                find(talk, () -> before == null ? respondent.respond(asked) : respondent.respondAgain(asked, before));
        send(talk, response.receipt());
    }

    private static Response find(Talk talk, Supplier<Response> respond) {
        return talk.delivery().response(() -> talk.whileTyping(respond));
    }

    private List<Integer> send(Talk talk, Receipt receipt) {
        return talk.say(AnswerText.of(receipt), buttons.of(receipt));
    }

    void forget(PersonId person) {
        given.asMap().values().removeIf(answer -> answer.person().equals(person));
    }
}
