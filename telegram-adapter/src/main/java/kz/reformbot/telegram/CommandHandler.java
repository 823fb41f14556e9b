package kz.reformbot.telegram;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.reformbot.conversation.Feedback;
import kz.reformbot.conversation.Feedback.Rating;
import kz.reformbot.conversation.Receipt;
import kz.reformbot.conversation.Respondent.Asked;
import kz.reformbot.guide.AsOf;
import kz.reformbot.guide.Changes;
import kz.reformbot.guide.DocumentSection;
import kz.reformbot.guide.Texts;
import kz.reformbot.language.Language;
import kz.reformbot.language.LanguageDetector;
import kz.reformbot.language.quantity.DateExpressions;
import kz.reformbot.telegram.Browser.View;
import kz.reformbot.telegram.Press.Kind;
import kz.reformbot.telegram.Request.Order;

/** What each command does. */
final class CommandHandler {
    private static final Pattern DIGITS = Pattern.compile("\\d+[-./][-./\\d]*");

    /** Marks the language buttons under the first message. */
    static final String BEGINNING = "start";

    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");

    private final Services services;
    private final Answers answers;
    private final Browser browser;
    private final TimelineText timeline;
    private final Changes changes;
    private final SectionText sections;

    CommandHandler(Services services, Answers answers, Browser browser, TimelineText timeline) {
        this.services = services;
        this.answers = answers;
        this.browser = browser;
        this.timeline = timeline;
        this.changes = new Changes(services.knowledge(), services.contents(), services.respondent());
        this.sections = new SectionText(services.knowledge());
    }

    void handle(Talk talk, Order order, int message) {
        Texts texts = talk.texts();
        String argument = order.argument();
        switch (order.command()) {
            case START -> start(talk, argument);
            case HELP -> talk.say(help(texts), List.of(List.of(topicsButton(texts))));
            case ASK -> ask(talk, argument, message);
            case TOPICS -> show(talk, browser.areas(0, texts));
            case TIMELINE -> timeline(talk, argument);
            case CHANGES -> changes(talk, argument);
            case ASOF -> asOf(talk, argument, message);
            case SOURCES -> sources(talk);
            case LANGUAGE -> language(talk, argument);
            case WHY -> why(talk);
            case FEEDBACK -> feedback(talk, argument);
            case PRIVACY -> talk.say(texts.say("privacy"));
            case FORGET -> forget(talk);
        }
    }

    private static void show(Talk talk, View view) {
        talk.say(view.text(), view.buttons());
    }

    private static Button topicsButton(Texts texts) {
        return Press.of(Kind.AREAS, "").button(texts.say("topics.title"));
    }

    private void start(Talk talk, String payload) {
        Texts texts = talk.texts();
        Optional<View> linked = payload.isEmpty() ? Optional.empty() : browser.linked(payload, texts);
        if (linked.isPresent()) {
            show(talk, linked.get());
        } else {
            show(talk, beginning(texts));
        }
    }

    /** The first that a person sees; a language chosen there is the language of what they see. */
    static View beginning(Texts texts) {
        return new View(
                FormattedText.plain(texts.say("start")),
                List.of(List.of(topicsButton(texts)), languageButtons(BEGINNING)));
    }

    private static FormattedText help(Texts texts) {
        TextBuilder text = FormattedText.builder().add(texts.say("help") + "\n");
        for (Command command : Command.values()) {
            if (command.listed) {
                text.add("\n/" + command.word() + " — " + texts.say("command." + command.word()));
            }
        }
        return text.build();
    }

    private void ask(Talk talk, String question, int message) {
        if (question.isEmpty()) {
            talk.say(talk.texts().say("ask.usage"));
        } else {
            answers.answer(talk, Asked.of(talk.conversation(), talk.person(), question), message);
        }
    }

    private void timeline(Talk talk, String year) {
        Texts texts = talk.texts();
        if (year.isEmpty()) {
            show(talk, timeline.newest(texts));
            return;
        }
        Matcher written = YEAR.matcher(year);
        if (written.find()) {
            show(talk, timeline.year(written.group(), texts));
        } else {
            talk.say(texts.say("timeline.usage"));
        }
    }

    private void changes(Talk talk, String topic) {
        Texts texts = talk.texts();
        if (topic.isEmpty()) {
            talk.say(texts.say("changes.usage"));
            return;
        }
        Asked about = Asked.of(talk.conversation(), talk.person(), topic);
        List<DocumentSection> states = talk.whileTyping(() -> changes.of(about, texts.language()));
        if (states.isEmpty()) {
            talk.say(texts.say("changes.none"));
            return;
        }
        TextBuilder text = FormattedText.builder();
        text.add(states.size() > 1 ? texts.say("changes.title") : texts.say("changes.one"));
        states.forEach(
                state -> text.add("\n\n").add(sections.lead(state.document().title(), state, texts)));
        talk.say(text.build(), List.of());
    }

    private void asOf(Talk talk, String argument, int message) {
        asked(talk, argument, services.clock())
                .ifPresentOrElse(
                        asked -> answers.answer(talk, asked, message),
                        () -> talk.say(talk.texts().say("asof.usage")));
    }

    /** The question of {@code /asof DATE QUESTION}; empty where one of the two is missing. */
    static Optional<Asked> asked(Talk talk, String argument, Clock clock) {
        String[] words = argument.split("\\s+", 2);
        if (words.length < 2) {
            return Optional.empty();
        }
        Optional<LocalDate> day = AsOf.read(words[0]);
        if (day.isPresent()) {
            return Optional.of(new Asked(talk.conversation(), talk.person(), words[1], day.get(), null));
        }
        if (DIGITS.matcher(words[0]).matches()) {
            return Optional.empty(); // meant as a day, and none
        }
        // A day in words ("31 May 2021") is read from the question itself.
        return DateExpressions.in(argument, LanguageDetector.detect(argument), LocalDate.now(clock))
                .map(time -> Asked.of(talk.conversation(), talk.person(), argument));
    }

    private void sources(Talk talk) {
        Optional<Receipt> last =
                last(talk).filter(receipt -> !receipt.citations().isEmpty());
        if (last.isPresent()) {
            talk.say(AnswerText.sources(last.get()), List.of());
        } else {
            talk.say(talk.texts()
                    .say("sources.none", services.knowledge().sources().size()));
        }
    }

    private Optional<Receipt> last(Talk talk) {
        return services.memory().receipts().last(talk.conversation());
    }

    private void language(Talk talk, String code) {
        Texts texts = talk.texts();
        Optional<Language> chosen = Language.ofCode(code);
        if (chosen.isPresent()) {
            setLanguage(talk, chosen);
            talk.say(TelegramTexts.in(chosen.get()).say("language.set"));
        } else {
            talk.say(
                    FormattedText.plain(texts.say("language.choose")),
                    List.of(
                            languageButtons(""),
                            List.of(Press.of(Kind.LANGUAGE, "").button(texts.say("language.asAsked")))));
        }
    }

    private static List<Button> languageButtons(String where) {
        return Arrays.stream(Language.values())
                .map(language -> new Press(Kind.LANGUAGE, where, language.code()).button(Texts.nameOf(language)))
                .toList();
    }

    void setLanguage(Talk talk, Optional<Language> language) {
        services.memory().preferences().change(talk.person(), before -> before.withLanguage(language));
    }

    private void why(Talk talk) {
        Optional<Receipt> last = last(talk);
        if (last.isPresent()) {
            talk.say(AnswerText.why(last.get(), talk.texts()), List.of());
        } else {
            talk.say(talk.texts().say("why.none"));
        }
    }

    private void feedback(Talk talk, String words) {
        if (words.isEmpty()) {
            talk.say(talk.texts().say("feedback.usage"));
            return;
        }
        Feedback feedback = new Feedback(
                talk.person(),
                last(talk),
                Rating.NONE,
                Optional.empty(),
                Optional.of(words),
                services.clock().instant());
        talk.delivery().once("feedback", () -> services.memory().feedback().add(feedback));
        talk.say(talk.texts().say("feedback.thanks"));
    }

    private void forget(Talk talk) {
        services.memory().forget(talk.person());
        talk.say(talk.texts().say("forgotten"));
    }
}
