package kz.reformbot.slack;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import kz.reformbot.conversation.Receipt;
import kz.reformbot.conversation.Respondent.Asked;
import kz.reformbot.guide.AsOf;
import kz.reformbot.guide.Changes;
import kz.reformbot.guide.Timeline;
import kz.reformbot.language.Language;
import kz.reformbot.slack.message.ChangesMessage;
import kz.reformbot.slack.message.HelpMessage;
import kz.reformbot.slack.message.SlackTexts;
import kz.reformbot.slack.message.SourcesMessage;
import kz.reformbot.slack.message.TimelineMessage;
import kz.reformbot.slack.message.WhyMessage;

/** What is asked for by {@code /reforms}: by one of its words, or by a question. */
final class CommandHandler {
    private final Services services;
    private final Answers answers;
    private final Changes changes;
    private final HelpMessage help;
    private final TimelineMessage timeline;
    private final ChangesMessage changed;

    CommandHandler(Services services, Answers answers) {
        this.services = services;
        this.answers = answers;
        this.changes = new Changes(services.knowledge(), services.contents(), services.respondent());
        this.help = new HelpMessage(services.contents());
        this.timeline = new TimelineMessage(new Timeline(services.knowledge()));
        this.changed = new ChangesMessage(services.knowledge());
    }

    /** @param text what stands behind the command; empty for nothing */
    void handle(Talk talk, String text) {
        String[] words = text.split("\\s+", 2);
        String rest = words.length < 2 ? "" : words[1].strip();
        if (!isOrder(talk, words[0].toLowerCase(Locale.ROOT), rest)) {
            answers.answerPrivately(talk, talk.asked(text), null);
        }
    }

    /** Carries an order out; false where the words are a question that only begins like one. */
    private boolean isOrder(Talk talk, String word, String rest) {
        switch (word) {
            case "timeline" -> {
                return timeline(talk, rest);
            }
            case "language" -> {
                return language(talk, rest);
            }
            case "asof" -> {
                return asOf(talk, rest);
            }
            case "changes" -> changes(talk, rest);
            default -> {
                return rest.isEmpty() && isPlainOrder(talk, word);
            }
        }
        return true;
    }

    private boolean isPlainOrder(Talk talk, String word) {
        switch (word) {
            case "", "help" -> help(talk);
            case "topics" -> talk.say(help.topics(talk.texts()));
            case "sources" -> sources(talk);
            case "why" -> why(talk);
            case "privacy" -> privacy(talk);
            case "forget" -> forget(talk);
            default -> {
                return false;
            }
        }
        return true;
    }

    void help(Talk talk) {
        talk.say(help.help(talk.texts()));
    }

    void privacy(Talk talk) {
        talk.say(help.privacy(talk.texts()));
    }

    void forget(Talk talk) {
        services.memory().forget(talk.id());
        talk.say("forgotten");
    }

    private boolean timeline(Talk talk, String year) {
        if (!year.isEmpty() && !year.matches("\\d{4}")) {
            return false;
        }
        timelineOf(talk, year);
        return true;
    }

    /** @param year empty for the newest */
    void timelineOf(Talk talk, String year) {
        talk.say(year.isEmpty() ? timeline.newest(talk.texts()) : timeline.year(year, talk.texts()));
    }

    private void changes(Talk talk, String topic) {
        if (topic.isEmpty()) {
            talk.say("usage.changes");
        } else {
            talk.say(changed.of(changes.of(talk.asked(topic), talk.language()), talk.texts()));
        }
    }

    private boolean language(Talk talk, String code) {
        Optional<Language> chosen = Language.ofCode(code.toLowerCase(Locale.ROOT));
        if (chosen.isPresent()) {
            setLanguage(talk, chosen);
        } else if (code.isEmpty()) {
            talk.say(help.languages(talk.texts()));
        } else {
            return false;
        }
        return true;
    }

    /** @param language empty for that of each question */
    void setLanguage(Talk talk, Optional<Language> language) {
        services.memory().preferences().change(talk.id(), before -> before.withLanguage(language));
        talk.in(language.map(SlackTexts::in).orElse(talk.texts()))
                .say(language.isPresent() ? "language.set" : "language.unset");
    }

    /** A day and a question; with the day alone, it is what is set from now on, and with nothing no day is. */
    private boolean asOf(Talk talk, String argument) {
        String[] words = argument.split("\\s+", 2);
        Optional<LocalDate> day = AsOf.read(words[0]);
        if (argument.isEmpty() || (day.isPresent() && words.length == 1)) {
            setAsOf(talk, day);
        } else if (day.isPresent()) {
            answers.answerPrivately(talk, new Asked(talk.conversation(), talk.id(), words[1], day.get(), null), null);
        } else {
            return false;
        }
        return true;
    }

    /** @param day empty for what each question says, else today */
    void setAsOf(Talk talk, Optional<LocalDate> day) {
        services.memory().preferences().change(talk.id(), before -> before.withAsOf(day));
        day.ifPresentOrElse(
                set -> talk.say("asof.set", talk.texts().date(set.toString())), () -> talk.say("asof.unset"));
    }

    private void sources(Talk talk) {
        Optional<Receipt> last =
                last(talk).filter(receipt -> !receipt.citations().isEmpty());
        if (last.isPresent()) {
            talk.say(SourcesMessage.of(last.get()));
        } else {
            talk.say("sources.none", services.knowledge().sources().size());
        }
    }

    private void why(Talk talk) {
        Optional<Receipt> last = last(talk);
        if (last.isPresent()) {
            talk.say(WhyMessage.of(last.get(), talk.texts()));
        } else {
            talk.say("why.none");
        }
    }

    private Optional<Receipt> last(Talk talk) {
        return services.memory().receipts().last(talk.conversation());
    }
}
