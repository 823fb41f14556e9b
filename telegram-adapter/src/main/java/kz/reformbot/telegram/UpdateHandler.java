package kz.reformbot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Optional;
import kz.reformbot.conversation.Event;
import kz.reformbot.conversation.EventHandler;
import kz.reformbot.conversation.HandleLaterException;
import kz.reformbot.conversation.Progress;
import kz.reformbot.conversation.Respondent.Asked;
import kz.reformbot.guide.Texts;
import kz.reformbot.guide.Timeline;
import kz.reformbot.telegram.Incoming.Moved;
import kz.reformbot.telegram.Incoming.Place;
import kz.reformbot.telegram.Incoming.Pressed;
import kz.reformbot.telegram.Incoming.Searched;
import kz.reformbot.telegram.Incoming.Sender;
import kz.reformbot.telegram.Incoming.Written;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An update of the inbox, answered. */
final class UpdateHandler implements EventHandler {
    private static final Logger log = LoggerFactory.getLogger(UpdateHandler.class);
    private final Services services;
    private final Identity bot;
    private final TelegramSender sender;
    private final Answers answers;
    private final CommandHandler commands;
    private final PressHandler presses;
    private final InlineAnswers inline;

    UpdateHandler(Services services, Identity bot, BotApi api, TelegramSender sender) {
        this.services = services;
        this.bot = bot;
        this.sender = sender;
        AnswerButtons buttons = new AnswerButtons(services.contents());
        Browser browser = new Browser(services.knowledge(), services.contents(), services.clock());
        TimelineText timeline = new TimelineText(new Timeline(services.knowledge()));
        this.answers = new Answers(services, buttons);
        this.commands = new CommandHandler(services, answers, browser, timeline);
        this.presses = new PressHandler(services, answers, buttons, browser, timeline, commands);
        this.inline = new InlineAnswers(services, api);
    }

    @Override
    public void handle(Event event, Progress progress) {
        try {
            read(event).ifPresent(update -> handle(update, delivery(progress)));
        } catch (BlockedException e) {
            log.info("{} can't be answered, the chat does not let the bot write: {}", event, e.getMessage());
        }
    }

    private Delivery delivery(Progress progress) {
        return new Delivery(progress, services.memory().receipts());
    }

    @Override
    public void abandon(Event event, Progress progress) {
        try {
            read(event).ifPresent(update -> apologise(update, delivery(progress)));
        } catch (HandleLaterException | BlockedException e) {
            log.info("of {} the person could not be told: {}", event, e.getMessage());
        }
    }

    private static Optional<Incoming> read(Event event) {
        try {
            return UpdateReader.read(Json.read(event.payload()));
        } catch (JsonProcessingException e) {
            log.warn("{} is not JSON and is skipped", event);
            return Optional.empty();
        }
    }

    private void handle(Incoming incoming, Delivery delivery) {
        if (incoming instanceof Written written) {
            Request.of(written, bot).ifPresent(request -> {
                // Before anything is done: what is put off is done from its beginning.
                sender.awaitTurn(written.place().target().chat());
                handle(written, request, delivery);
            });
        } else if (incoming instanceof Pressed pressed) {
            handle(pressed, delivery);
        } else if (incoming instanceof Searched searched) {
            inline.handle(searched);
        } else if (incoming instanceof Moved moved) {
            sender.moved(moved.from(), moved.to());
        }
    }

    private void handle(Written written, Request request, Delivery delivery) {
        Talk talk = talk(
                delivery, written.place(), written.sender(), written.place().oneToOne() ? null : written.id());
        if (written.edited()) {
            asked(talk, request).ifPresent(asked -> answers.answerEdited(talk, asked, written.id()));
            return;
        }
        if (request instanceof Request.Order order) {
            commands.handle(talk, order, written.id());
        } else if (request instanceof Request.Ask ask) {
            answers.answer(talk, Asked.of(talk.conversation(), talk.person(), ask.text()), written.id());
        } else {
            talk.say(talk.texts().say(wordFor(request)));
        }
    }

    private static String wordFor(Request request) {
        if (request instanceof Request.Joined) {
            return "joined";
        }
        return request instanceof Request.Wordless ? "wordless" : "unknown";
    }

    /** The question of a message that was edited; empty where it asks none. */
    private Optional<Asked> asked(Talk talk, Request request) {
        if (request instanceof Request.Ask ask) {
            return Optional.of(Asked.of(talk.conversation(), talk.person(), ask.text()));
        }
        if (request instanceof Request.Order order && !order.argument().isEmpty()) {
            return switch (order.command()) {
                case ASK -> Optional.of(Asked.of(talk.conversation(), talk.person(), order.argument()));
                case ASOF -> CommandHandler.asked(talk, order.argument(), services.clock());
                default -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    private void handle(Pressed pressed, Delivery delivery) {
        Place place = pressed.place();
        if (place == null) {
            sender.answerCallback(pressed.id(), texts(pressed.sender()).say("button.old"), true);
            return;
        }
        Integer replyTo = place.oneToOne() ? null : pressed.message();
        presses.handle(talk(delivery, place, pressed.sender(), replyTo), pressed);
    }

    private Talk talk(Delivery delivery, Place place, Sender person, @Nullable Integer replyTo) {
        return new Talk(sender, delivery, place, person.person(), replyTo, texts(person));
    }

    private Texts texts(Sender person) {
        return TelegramTexts.of(person, services.memory().preferences());
    }

    private void apologise(Incoming incoming, Delivery delivery) {
        if (incoming instanceof Written written && Request.of(written, bot).isPresent()) {
            Talk talk = talk(delivery, written.place(), written.sender(), null);
            talk.say(talk.texts().say("failed"));
        } else if (incoming instanceof Pressed pressed) {
            sender.answerCallback(pressed.id(), texts(pressed.sender()).say("failed"), true);
        }
    }
}
