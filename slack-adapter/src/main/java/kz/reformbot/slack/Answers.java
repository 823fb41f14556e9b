package kz.reformbot.slack;

import java.util.List;
import java.util.Optional;
import kz.reformbot.answer.AnswerStatus;
import kz.reformbot.conversation.Receipt;
import kz.reformbot.conversation.Receipts;
import kz.reformbot.conversation.Replies;
import kz.reformbot.conversation.Replies.Reply;
import kz.reformbot.conversation.Respondent;
import kz.reformbot.conversation.Respondent.Asked;
import kz.reformbot.conversation.Respondent.Response;
import kz.reformbot.slack.message.AnswerMessage;
import org.jspecify.annotations.Nullable;

/** Questions answered, and answered anew when they are changed. Safe to share between threads. */
final class Answers {
    private final Services services;
    private final AnswerMessage messages;

    Answers(Services services, AnswerMessage messages) {
        this.services = services;
        this.messages = messages;
    }

    private Respondent respondent() {
        return services.respondent();
    }

    private Replies replies() {
        return services.memory().replies();
    }

    private Receipts receipts() {
        return services.memory().receipts();
    }

    /** Answers a message's question. */
    void answer(Talk talk, Asked asked, String ts) {
        talk.receipt(
                        receipts(),
                        () -> Optional.of(talk.whileWorking(() -> respondent().respond(asked)))
                                .map(Response::receipt))
                .ifPresent(receipt -> keep(talk, ts, receipt, talk.say(messages.of(receipt))));
    }

    /** Answers a message that may not be meant for the bot: only where the folder holds the answer. */
    void answerIfCovered(Talk talk, Asked asked, String ts) {
        talk.receipt(
                        receipts(),
                        () -> respondent()
                                .respondWhere(asked, answer -> answer.status() == AnswerStatus.ANSWERED)
                                .map(Response::receipt))
                .ifPresent(receipt -> keep(talk, ts, receipt, talk.say(messages.of(receipt))));
    }

    /** Whether the bot has answered there lately. */
    boolean hasAnswered(Talk talk) {
        return receipts().last(talk.conversation()).isPresent()
                || !services.memory().conversations().turns(talk.conversation()).isEmpty();
    }

    /** Changes the answer to a message whose question was changed; false where it had no answer. */
    boolean change(Talk talk, Asked asked, String ts) {
        Optional<Reply> reply = replies().to(talk.conversation(), ts);
        Optional<Receipt> before = reply.flatMap(found -> receipts().receipt(found.receipt()));
        if (before.isEmpty()) {
            return false;
        }
        if (!before.get().question().equals(asked.text())) {
            List<String> sent = reply.get().messages();
            talk.receipt(
                            receipts(),
                            () -> Optional.of(respondent().respondAgain(asked, before.get()))
                                    .map(Response::receipt))
                    .ifPresent(receipt -> keep(
                            talk,
                            ts,
                            receipt,
                            talk.sender()
                                    .replace(
                                            talk.delivery(),
                                            talk.spot(),
                                            sent,
                                            messages.of(receipt),
                                            talk.addressee())));
        }
        return true;
    }

    private void keep(Talk talk, String ts, Receipt receipt, List<String> sent) {
        replies().put(talk.conversation(), ts, new Reply(talk.id(), receipt.id(), sent));
    }

    /**
     * Answers for one person's eyes.
     *
     * @param thread where the person may share it; null for the channel itself
     */
    void answerPrivately(Talk talk, Asked asked, @Nullable String thread) {
        talk.receipt(receipts(), () -> Optional.of(respondent().respond(asked)).map(Response::receipt))
                .ifPresent(receipt -> talk.say(messages.privately(receipt, Optional.ofNullable(thread))));
    }

    /**
     * Answers what a button asks.
     *
     * @param before the answer that is given anew; null for a question of its own
     */
    void answerPress(Talk talk, Asked asked, @Nullable Receipt before) {
        talk.receipt(
                        receipts(),
                        () -> Optional.of(
                                        before == null
                                                ? respondent().respond(asked)
                                                : respondent().respondAgain(asked, before))
                                .map(Response::receipt))
                .ifPresent(receipt -> talk.say(messages.of(receipt)));
    }
}
