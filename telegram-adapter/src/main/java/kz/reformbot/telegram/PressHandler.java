package kz.reformbot.telegram;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import kz.reformbot.answer.Citation;
import kz.reformbot.conversation.Feedback;
import kz.reformbot.conversation.Feedback.Rating;
import kz.reformbot.conversation.Feedback.Reason;
import kz.reformbot.conversation.Receipt;
import kz.reformbot.conversation.Respondent.Asked;
import kz.reformbot.guide.DocumentSection;
import kz.reformbot.guide.Texts;
import kz.reformbot.language.Language;
import kz.reformbot.telegram.Browser.View;
import kz.reformbot.telegram.Incoming.Pressed;

/** What each button does. A pressed button is always answered, and first: Telegram lets the person wait otherwise. */
final class PressHandler {
    private final Services services;
    private final Answers answers;
    private final AnswerButtons buttons;
    private final Browser browser;
    private final TimelineText timeline;
    private final CommandHandler commands;

    PressHandler(
            Services services,
            Answers answers,
            AnswerButtons buttons,
            Browser browser,
            TimelineText timeline,
            CommandHandler commands) {
        this.services = services;
        this.answers = answers;
        this.buttons = buttons;
        this.browser = browser;
        this.timeline = timeline;
        this.commands = commands;
    }

    void handle(Talk talk, Pressed pressed) {
        Optional<Press> read = Press.read(pressed.data());
        if (read.isEmpty()) {
            answer(talk, pressed, "button.old", true);
            return;
        }
        Press press = read.get();
        switch (press.kind()) {
            case SOURCES ->
                withReceipt(talk, pressed, press, receipt -> talk.say(AnswerText.sources(receipt), List.of()));
            case MORE -> withReceipt(talk, pressed, press, receipt -> more(talk, receipt));
            case TRANSLATE -> withReceipt(talk, pressed, press, receipt -> translate(talk, press, receipt));
            case NEAREST -> withReceipt(talk, pressed, press, receipt -> nearest(talk, press, receipt));
            case GOOD, BAD, REASON -> judge(talk, pressed, press);
            case AREAS -> browse(talk, pressed, Optional.of(browser.areas(press.number(), talk.texts())));
            case AREA -> browse(talk, pressed, browser.area(press.subject(), press.number(), talk.texts()));
            case TOPIC -> browse(talk, pressed, browser.topic(press.subject(), press.number(), talk.texts()));
            case SECTION -> section(talk, pressed, browser.section(press.subject(), talk.texts()));
            case LANGUAGE -> language(talk, pressed, press);
            case YEAR -> browse(talk, pressed, Optional.of(timeline.year(press.argument(), talk.texts())));
        }
    }

    /** @param key of the bundle; empty to say nothing */
    private static void answer(Talk talk, Pressed pressed, String key, boolean alert) {
        String text = key.isEmpty() ? "" : talk.texts().say(key);
        talk.delivery().once("press", () -> talk.sender().answerCallback(pressed.id(), text, alert));
    }

    private void withReceipt(Talk talk, Pressed pressed, Press press, Consumer<Receipt> then) {
        Optional<Receipt> receipt = services.memory().receipts().receipt(press.subject());
        answer(talk, pressed, receipt.isPresent() ? "" : "button.old", receipt.isEmpty());
        receipt.ifPresent(then);
    }

    /** The whole section that the answer was taken from. */
    private void more(Talk talk, Receipt receipt) {
        Citation first = receipt.citations().get(0);
        Texts texts = TelegramTexts.in(receipt.language());
        Optional<View> view = browser.section(first.document(), first.anchor(), texts);
        view.ifPresentOrElse(shown -> talk.say(shown.text(), shown.buttons()), () -> talk.say(texts.say("more.none")));
    }

    private void translate(Talk talk, Press press, Receipt receipt) {
        Language language = Language.ofCode(press.argument()).orElse(receipt.language());
        Asked asked = new Asked(
                talk.conversation(),
                talk.person(),
                receipt.question(),
                receipt.asOf().orElse(null),
                language);
        answers.answer(talk, asked, receipt);
    }

    private void nearest(Talk talk, Press press, Receipt receipt) {
        List<DocumentSection> nearest = buttons.nearest(receipt);
        if (press.number() < nearest.size()) {
            Asked asked = new Asked(
                    talk.conversation(),
                    talk.person(),
                    nearest.get(press.number()).section().heading(),
                    receipt.asOf().orElse(null),
                    receipt.language());
            answers.answer(talk, asked, null);
        }
    }

    private void judge(Talk talk, Pressed pressed, Press press) {
        Optional<Receipt> found = services.memory().receipts().receipt(press.subject());
        if (found.isEmpty()) {
            answer(talk, pressed, "button.old", true);
            return;
        }
        Receipt receipt = found.get();
        boolean bad = press.kind() != Press.Kind.GOOD;
        Optional<Reason> reason = reason(press.argument());
        Feedback feedback = new Feedback(
                talk.person(),
                found,
                bad ? Rating.BAD : Rating.GOOD,
                reason,
                Optional.empty(),
                services.clock().instant());
        talk.delivery().once("feedback", () -> services.memory().feedback().add(feedback));
        boolean asks = bad && reason.isEmpty();
        answer(talk, pressed, asks ? "feedback.why" : "feedback.thanks", false);
        if (asks) {
            talk.sender().editButtons(talk.place().target(), pressed.message(), buttons.withReasons(receipt));
        } else if (talk.place().oneToOne()) {
            talk.sender().editButtons(talk.place().target(), pressed.message(), buttons.withoutThumbs(receipt));
        } else if (bad) {
            // Others in the group may judge too.
            talk.sender().editButtons(talk.place().target(), pressed.message(), buttons.of(receipt));
        }
    }

    private static Optional<Reason> reason(String word) {
        for (Reason reason : Reason.values()) {
            if (reason.name().equals(word.toUpperCase(Locale.ROOT))) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }

    /** Turns the page: the message with the button shows what it leads to. */
    private static void browse(Talk talk, Pressed pressed, Optional<View> view) {
        answer(talk, pressed, view.isPresent() ? "" : "button.old", view.isEmpty());
        view.ifPresent(shown -> {
            boolean fits = shown.text().text().length() <= TelegramLimits.TEXT;
            if (!fits || !talk.sender().edit(talk.place().target(), pressed.message(), shown.text(), shown.buttons())) {
                talk.say(shown.text(), shown.buttons());
            }
        });
    }

    private static void section(Talk talk, Pressed pressed, Optional<View> view) {
        answer(talk, pressed, view.isPresent() ? "" : "button.old", view.isEmpty());
        view.ifPresent(shown -> talk.say(shown.text(), shown.buttons()));
    }

    private void language(Talk talk, Pressed pressed, Press press) {
        Optional<Language> chosen = Language.ofCode(press.argument());
        commands.setLanguage(talk, chosen);
        Texts texts = chosen.map(TelegramTexts::in).orElse(talk.texts());
        String text = texts.say(chosen.isPresent() ? "language.set" : "language.unset");
        talk.delivery().once("press", () -> talk.sender().answerCallback(pressed.id(), text, false));
        if (press.subject().equals(CommandHandler.BEGINNING)) {
            View beginning = CommandHandler.beginning(texts);
            talk.sender().edit(talk.place().target(), pressed.message(), beginning.text(), beginning.buttons());
        }
    }
}
