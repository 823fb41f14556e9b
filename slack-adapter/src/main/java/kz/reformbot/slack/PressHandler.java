package kz.reformbot.slack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kz.reformbot.answer.Question.Turn;
import kz.reformbot.conversation.Feedback;
import kz.reformbot.conversation.Feedback.Rating;
import kz.reformbot.conversation.Feedback.Reason;
import kz.reformbot.conversation.Receipt;
import kz.reformbot.conversation.Respondent.Asked;
import kz.reformbot.guide.AsOf;
import kz.reformbot.guide.DocumentSection;
import kz.reformbot.language.Language;
import kz.reformbot.slack.Incoming.Pressed;
import kz.reformbot.slack.Incoming.ShownView;
import kz.reformbot.slack.Incoming.Submitted;
import kz.reformbot.slack.message.Action;
import kz.reformbot.slack.message.AnswerMessage;
import kz.reformbot.slack.message.FeedbackModal;
import kz.reformbot.slack.message.SectionMessage;
import kz.reformbot.slack.message.SlackMessage;
import kz.reformbot.slack.message.SlackTexts;
import kz.reformbot.slack.message.SourcesMessage;
import kz.reformbot.slack.message.TopicsModal;
import kz.reformbot.slack.message.WhyMessage;
import kz.reformbot.slack.web.SlackSender.Response;
import kz.reformbot.slack.web.Spot;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was pressed or chosen, and what was filled in. */
final class PressHandler {
    private static final Logger log = LoggerFactory.getLogger(PressHandler.class);

    private final Services services;
    private final Answers answers;
    private final AnswerMessage messages;
    private final CommandHandler commands;
    private final Home home;
    private final SectionMessage sections;
    private final TopicsModal topics;

    PressHandler(Services services, Answers answers, AnswerMessage messages, CommandHandler commands, Home home) {
        this.services = services;
        this.answers = answers;
        this.messages = messages;
        this.commands = commands;
        this.home = home;
        this.sections = new SectionMessage(services.knowledge());
        this.topics = new TopicsModal(services.knowledge(), services.contents(), services.clock());
    }

    /** @param talk whose voice is heard by the person who pressed, and by nobody else in a channel */
    void handle(Talk talk, Pressed pressed) {
        Optional<Action> read = Action.read(pressed.actionId(), pressed.value());
        if (read.isEmpty()) {
            // A link is told too, when it is followed.
            log.debug("an element was used that needs no answer");
            return;
        }
        Action action = read.get();
        switch (action.kind()) {
            case MORE -> withReceipt(talk, action, receipt -> more(talk, receipt));
            case SOURCES -> withReceipt(talk, action, receipt -> talk.say(SourcesMessage.of(receipt)));
            case WHY -> withReceipt(talk, action, receipt -> talk.say(WhyMessage.of(receipt, talk.texts())));
            case TRANSLATE -> withReceipt(talk, action, receipt -> translate(talk, action, receipt));
            case NEAREST -> withReceipt(talk, action, receipt -> nearest(talk, pressed, action, receipt));
            case GOOD, BAD -> withReceipt(talk, action, receipt -> judge(talk, pressed, action, receipt));
            case SHARE -> withReceipt(talk, action, receipt -> share(talk, pressed, action, receipt));
            case AREAS, AREA, TOPIC, SECTION -> browse(talk, pressed, action);
            case TIMELINE -> commands.timelineOf(talk, action.argument());
            case LANGUAGE -> set(talk, pressed, () -> commands.setLanguage(talk, Language.ofCode(action.argument())));
            case AS_OF -> set(talk, pressed, () -> commands.setAsOf(talk, day(action)));
            case PRIVACY -> commands.privacy(talk);
            case FORGET -> set(talk, pressed, () -> commands.forget(talk));
            case HELP -> commands.help(talk);
        }
    }

    private static Optional<LocalDate> day(Action action) {
        return AsOf.read(action.argument());
    }

    private void withReceipt(Talk talk, Action action, Consumer<Receipt> then) {
        Optional<Receipt> receipt = services.memory().receipts().receipt(action.subject());
        receipt.ifPresentOrElse(then, () -> talk.say("button.old"));
    }

    /** The whole section that the answer was taken from. */
    private void more(Talk talk, Receipt receipt) {
        receipt.citations().stream()
                .findFirst()
                .flatMap(first -> services.contents()
                        .document(first.document(), receipt.language())
                        .flatMap(document -> document.section(first.anchor())
                                .map(section -> new DocumentSection(document, section))))
                .ifPresentOrElse(
                        section -> talk.say(sections.of(section, SlackTexts.in(receipt.language()))),
                        () -> talk.say("more.none"));
    }

    private void translate(Talk talk, Action action, Receipt receipt) {
        Language language = Language.ofCode(action.argument()).orElse(receipt.language());
        Asked asked = new Asked(
                receipt.conversation(),
                talk.id(),
                receipt.question(),
                receipt.asOf().orElse(null),
                language);
        answers.answerPress(talk, asked, receipt);
    }

    /** The conversation goes on: all who see the answer see what is asked next. */
    private void nearest(Talk talk, Pressed pressed, Action action, Receipt receipt) {
        List<DocumentSection> nearest = messages.nearest(receipt);
        if (action.number() < nearest.size()) {
            Asked asked = new Asked(
                    receipt.conversation(),
                    talk.id(),
                    nearest.get(action.number()).section().heading(),
                    receipt.asOf().orElse(null),
                    receipt.language());
            answers.answerPress(pressed.hidden() ? talk : talk.with(Talk.ALOUD), asked, null);
        }
    }

    private void judge(Talk talk, Pressed pressed, Action action, Receipt receipt) {
        boolean good = action.kind() == Action.Kind.GOOD;
        keep(talk, receipt, good ? Rating.GOOD : Rating.BAD, null, null);
        boolean asks = !good && openModal(talk, pressed, receipt);
        if (!asks) {
            talk.say("feedback.thanks");
        }
    }

    private static boolean openModal(Talk talk, Pressed pressed, Receipt receipt) {
        boolean[] opened = {true};
        talk.delivery()
                .once(
                        "modal",
                        () -> opened[0] = talk.sender()
                                .openModal(
                                        talk.person().team(),
                                        pressed.trigger(),
                                        FeedbackModal.of(receipt.id(), talk.texts())));
        return opened[0];
    }

    private void keep(Talk talk, Receipt receipt, Rating rating, @Nullable Reason reason, @Nullable String words) {
        Feedback feedback = new Feedback(
                talk.id(),
                Optional.of(receipt),
                rating,
                Optional.ofNullable(reason),
                Optional.ofNullable(words),
                services.clock().instant());
        talk.delivery().once("feedback", () -> services.memory().feedback().add(feedback));
    }

    /** What somebody says about an answer that they found bad. */
    void handle(Talk talk, Submitted submitted) {
        if (submitted.callback().equals(FeedbackModal.CALLBACK)) {
            services.memory()
                    .receipts()
                    .receipt(submitted.metadata())
                    .ifPresent(receipt -> keep(talk, receipt, Rating.BAD, reason(submitted), submitted.words()));
        }
    }

    private static @Nullable Reason reason(Submitted submitted) {
        for (Reason reason : Reason.values()) {
            if (reason.name().equals(submitted.reason())) {
                return reason;
            }
        }
        return null;
    }

    /** Shows a private answer to all, in its thread or in the channel. */
    private void share(Talk talk, Pressed pressed, Action action, Receipt receipt) {
        List<SlackMessage> shared = messages.shared(receipt, talk.person().user());
        Optional<String> thread = action.thread();
        if (thread.isPresent()) {
            Spot spot = new Spot(talk.spot().team(), talk.spot().channel(), thread.get());
            talk.sender().send(talk.delivery(), spot, shared, talk.addressee());
            services.memory().conversations().add(Incoming.conversation(spot), talk.id(), turn(receipt));
        } else if (!talk.sender().respond(talk.delivery(), pressed.responseUrl(), Response.IN_CHANNEL, shared)) {
            talk.say("button.old");
            return;
        }
        SlackMessage done = SlackMessage.plain(talk.texts().say("shared"));
        boolean replaced =
                talk.sender().respond(talk.delivery(), pressed.responseUrl(), Response.REPLACE, List.of(done));
        log.debug("a private answer was shared, its copy replaced: {}", replaced);
    }

    private static Turn turn(Receipt receipt) {
        return new Turn(receipt.question(), receipt.text());
    }

    /** Opens the page, or turns to it where one is open. */
    private void browse(Talk talk, Pressed pressed, Action action) {
        boolean shown = topics.page(action, talk.texts())
                .map(page -> {
                    String team = talk.person().team();
                    Optional<ShownView> open = pressed.view().filter(ShownView::modal);
                    return open.isPresent()
                            ? talk.sender()
                                    .updateModal(
                                            team, open.get().id(), open.get().hash(), page)
                            : talk.sender().openModal(team, pressed.trigger(), page);
                })
                .orElse(false);
        if (!shown && pressed.view().isEmpty()) {
            talk.say("button.old");
        }
    }

    /** App Home shows what is set; anywhere else it is said. */
    private void set(Talk talk, Pressed pressed, Runnable setting) {
        setting.run();
        if (pressed.view().isPresent()) {
            home.publish(talk.person());
        }
    }
}
