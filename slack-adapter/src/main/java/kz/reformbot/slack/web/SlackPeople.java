package kz.reformbot.slack.web;

import java.util.Optional;
import kz.reformbot.conversation.Installations;
import kz.reformbot.language.Language;

/** What Slack tells about people; asked once in a while. Safe to share between threads. */
@SuppressWarnings("DoNotCallSuggester")
public final class SlackPeople {
    public SlackPeople(SlackWeb web, Installations installations) {}

    /**
     * The language in which a person has Slack; empty for one that the bot does not speak, and where Slack is silent.
     */
    public Optional<Language> language(String team, String user) {
        throw new UnsupportedOperationException();
    }
}
