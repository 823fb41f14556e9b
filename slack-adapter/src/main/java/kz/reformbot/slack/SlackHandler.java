package kz.reformbot.slack;

import java.util.List;
import java.util.Optional;
import kz.reformbot.conversation.ConversationId;
import kz.reformbot.conversation.Event;
import kz.reformbot.conversation.EventHandler;
import kz.reformbot.conversation.HandleLaterException;
import kz.reformbot.conversation.Installations;
import kz.reformbot.conversation.Progress;
import kz.reformbot.guide.Texts;
import kz.reformbot.language.Language;
import kz.reformbot.slack.Incoming.Checked;
import kz.reformbot.slack.Incoming.Commanded;
import kz.reformbot.slack.Incoming.HomeOpened;
import kz.reformbot.slack.Incoming.Joined;
import kz.reformbot.slack.Incoming.MessagesOpened;
import kz.reformbot.slack.Incoming.Person;
import kz.reformbot.slack.Incoming.Pressed;
import kz.reformbot.slack.Incoming.Removed;
import kz.reformbot.slack.Incoming.Submitted;
import kz.reformbot.slack.Incoming.Written;
import kz.reformbot.slack.message.AnswerMessage;
import kz.reformbot.slack.message.SlackMessage;
import kz.reformbot.slack.message.SlackTexts;
import kz.reformbot.slack.receive.Json;
import kz.reformbot.slack.web.Addressee;
import kz.reformbot.slack.web.Delivery;
import kz.reformbot.slack.web.RefusedException;
import kz.reformbot.slack.web.SlackPeople;
import kz.reformbot.slack.web.SlackSender;
import kz.reformbot.slack.web.Spot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An event of the inbox, answered. */
final class SlackHandler implements EventHandler {
    private static final Logger log = LoggerFactory.getLogger(SlackHandler.class);

    private final PayloadReader reader;
    private final Installations installations;
    private final SlackSender sender;
    private final Answers answers;
    private final CommandHandler commands;
    private final PressHandler presses;
    private final Home home;

    SlackHandler(
            Services services,
            PayloadReader reader,
            Installations installations,
            SlackPeople people,
            SlackSender sender) {
        this.reader = reader;
        this.installations = installations;
        this.sender = sender;
        AnswerMessage messages = new AnswerMessage(services.knowledge(), services.contents());
        this.answers = new Answers(services, messages);
        this.commands = new CommandHandler(services, answers);
        this.home = new Home(services, people, sender);
        this.presses = new PressHandler(services, answers, messages, commands, home);
    }

    @Override
    public void handle(Event event, Progress progress) {
        try {
            read(event).ifPresent(incoming -> handle(incoming, progress));
        } catch (RefusedException e) {
            log.info("{} can't be answered: {}", event, e.getMessage());
        }
    }

    @Override
    public void abandon(Event event, Progress progress) {
        try {
            read(event).ifPresent(incoming -> apologise(incoming, progress));
        } catch (HandleLaterException | RefusedException e) {
            log.info("of {} the person could not be told: {}", event, e.getMessage());
        }
    }

    private Optional<Incoming> read(Event event) {
        return Json.read(event.payload()).flatMap(reader::read);
    }

    private void handle(Incoming incoming, Progress progress) {
        if (incoming instanceof Written written) {
            written(written, progress);
        } else if (incoming instanceof Pressed pressed) {
            presses.handle(talk(pressed, progress), pressed);
        } else if (incoming instanceof Commanded commanded) {
            commands.handle(talk(commanded, progress), commanded.text());
        } else if (incoming instanceof Checked checked) {
            check(talk(checked, progress), checked);
        } else if (incoming instanceof Submitted submitted) {
            presses.handle(aside(submitted.person(), progress), submitted);
        } else if (incoming instanceof HomeOpened opened) {
            home.publish(opened.person());
        } else if (incoming instanceof MessagesOpened opened) {
            sender.prompts(opened.spot(), home.texts(opened.person()));
        } else if (incoming instanceof Joined joined) {
            greet(joined, progress);
        } else if (incoming instanceof Removed removed) {
            installations.remove(Incoming.PLATFORM, removed.team());
            log.info("Removed from Slack workspace {}", removed.team());
        }
    }

    // ---- messages

    private void written(Written written, Progress progress) {
        Talk talk = talk(written, progress);
        boolean called = written.direct() || written.mentioned();
        if (!called && (written.toOthers() || !answers.hasAnswered(talk))) {
            return;
        }
        sender.welcomed(written.spot().team(), written.spot().channel());
        // Before anything is done: what is put off is done from its beginning.
        sender.awaitTurn(written.spot());
        if (written.changed()) {
            boolean changed = answers.change(talk, talk.asked(written.text()), written.ts());
            if (changed || !written.direct()) {
                return;
            }
        }
        answer(talk, written, called);
    }

    private void answer(Talk talk, Written written, boolean called) {
        if (!called) {
            answers.answerIfCovered(talk, talk.asked(written.text()), written.ts());
        } else if (written.text().isEmpty()) {
            wordless(talk, written);
        } else {
            boolean opens = written.direct() && written.spot().thread() != null && !answers.hasAnswered(talk);
            answers.answer(talk, talk.asked(written.text()), written.ts());
            if (opens) {
                sender.title(written.spot(), written.text());
            }
        }
    }

    /** A picture without words, or nothing but the bot's name. */
    private void wordless(Talk talk, Written written) {
        if (written.mentioned()) {
            commands.help(talk);
        } else {
            talk.say("wordless");
        }
    }

    private Talk talk(Written written, Progress progress) {
        return talk(
                written.person(),
                written.spot(),
                Incoming.conversation(written.spot()),
                home.texts(written.person()),
                Talk.ALOUD,
                progress);
    }

    // ---- commands, shortcuts and buttons

    private Talk talk(Commanded commanded, Progress progress) {
        return privately(commanded.person(), commanded.spot(), commanded.responseUrl(), progress);
    }

    private Talk talk(Checked checked, Progress progress) {
        return privately(checked.person(), checked.spot(), checked.responseUrl(), progress);
    }

    /** What a person asks for their own eyes is a conversation of its own. */
    private Talk privately(Person person, Spot spot, String responseUrl, Progress progress) {
        ConversationId own =
                new ConversationId(Incoming.PLATFORM, spot.team() + ":" + spot.channel() + ":" + person.user());
        return talk(person, spot, own, home.texts(person), Talk.inReplyTo(responseUrl), progress);
    }

    private void check(Talk talk, Checked checked) {
        if (checked.text().isEmpty()) {
            talk.say("wordless");
        } else {
            answers.answerPrivately(
                    talk, talk.asked(checked.text()), checked.spot().thread());
        }
    }

    private Talk talk(Pressed pressed, Progress progress) {
        Optional<Spot> spot = pressed.spot();
        if (spot.isEmpty()) {
            return aside(pressed.person(), progress);
        }
        if (pressed.hidden()) {
            return privately(pressed.person(), spot.get(), pressed.responseUrl(), progress);
        }
        return talk(
                pressed.person(),
                spot.get(),
                Incoming.conversation(spot.get()),
                home.texts(pressed.person()),
                pressed.direct() ? Talk.ALOUD : Talk.WHISPERED,
                progress);
    }

    /** In the DM with a person who is somewhere else. */
    private Talk aside(Person person, Progress progress) {
        Spot dm = new Spot(person.team(), person.user(), null);
        return talk(person, dm, Incoming.conversation(dm), home.texts(person), Talk.ALOUD, progress);
    }

    private Talk talk(
            Person person, Spot spot, ConversationId conversation, Texts texts, Talk.Voice voice, Progress progress) {
        return new Talk(sender, progress, new Delivery(progress), person, spot, conversation, texts, voice);
    }

    // ---- comings and failures

    private void greet(Joined joined, Progress progress) {
        sender.welcomed(joined.spot().team(), joined.spot().channel());
        Texts texts = SlackTexts.in(Language.ENGLISH);
        sender.send(
                new Delivery(progress),
                joined.spot(),
                List.of(SlackMessage.plain(texts.say("joined"))),
                new Addressee("", texts));
    }

    private void apologise(Incoming incoming, Progress progress) {
        if (incoming instanceof Written written && (written.direct() || written.mentioned())) {
            talk(written, progress).say("failed");
        } else if (incoming instanceof Commanded commanded) {
            talk(commanded, progress).say("failed");
        } else if (incoming instanceof Checked checked) {
            talk(checked, progress).say("failed");
        } else if (incoming instanceof Pressed pressed) {
            talk(pressed, progress).say("failed");
        }
    }
}
