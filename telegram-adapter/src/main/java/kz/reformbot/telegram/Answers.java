package kz.reformbot.telegram;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kz.reformbot.conversation.Receipt;
import kz.reformbot.conversation.Replies;
import kz.reformbot.conversation.Replies.Reply;
import kz.reformbot.conversation.Respondent;
import kz.reformbot.conversation.Respondent.Asked;
import kz.reformbot.conversation.Respondent.Response;
import org.jspecify.annotations.Nullable;

/** Questions answered, and answered anew when they are edited. Safe to share between threads. */
final class Answers {
    private final Services services;
    private final AnswerButtons buttons;

    Answers(Services services, AnswerButtons buttons) {
        this.services = services;
        this.buttons = buttons;
    }

    private Respondent respondent() {
        return services.respondent();
    }

    private Replies replies() {
        return services.memory().replies();
    }

    /** Answers a message's question. */
    void answer(Talk talk, Asked asked, int message) {
        Receipt receipt = find(talk, () -> respondent().respond(asked));
        keep(talk, message, receipt, send(talk, receipt));
    }

    /** Changes the answer to a message whose question was changed; answers it where it had no answer. */
    void answerEdited(Talk talk, Asked asked, int message) {
        Optional<Reply> reply = replies().to(talk.conversation(), String.valueOf(message));
        Optional<Receipt> before =
                reply.flatMap(found -> services.memory().receipts().receipt(found.receipt()));
        if (before.isEmpty()) {
            answer(talk, asked, message);
        } else if (!isSame(before.get(), asked)) {
            List<Integer> messages =
                    reply.get().messages().stream().map(Integer::valueOf).toList();
            change(talk, asked, message, before.get(), messages);
        }
    }

    /** Telegram tells of edits that change no word too: a link's preview. */
    private boolean isSame(Receipt before, Asked asked) {
        Optional<LocalDate> asOf = Optional.ofNullable(asked.asOf())
                .or(services.memory().preferences().of(asked.person())::asOf);
        return before.question().equals(asked.text()) && before.asOf().equals(asOf);
    }

    private void change(Talk talk, Asked asked, int message, Receipt before, List<Integer> messages) {
        Receipt receipt = find(talk, () -> respondent().respondAgain(asked, before));
        List<Integer> now = talk.sender()
                .replace(
                        talk.delivery(),
                        talk.place().target(),
                        messages,
                        AnswerText.of(receipt),
                        buttons.of(receipt),
                        talk.replyTo());
        keep(talk, message, receipt, now);
    }

    private void keep(Talk talk, int message, Receipt receipt, List<Integer> sent) {
        List<String> ids = sent.stream().map(String::valueOf).toList();
        replies().put(talk.conversation(), String.valueOf(message), new Reply(talk.person(), receipt.id(), ids));
    }

    /** Answers what a button asks. */
    void answer(Talk talk, Asked asked, @Nullable Receipt before) {
        Receipt receipt = find(
                talk,
                () -> before == null
                        ? respondent().respond(asked)
                        : respondent().respondAgain(asked, before));
        send(talk, receipt);
    }

    private static Receipt find(Talk talk, Supplier<Response> respond) {
        return talk.delivery().receipt(() -> talk.whileTyping(respond).receipt());
    }

    private List<Integer> send(Talk talk, Receipt receipt) {
        return talk.say(AnswerText.of(receipt), buttons.of(receipt));
    }
}
