package kz.reformbot.app;

import java.util.Map;
import kz.reformbot.slack.SlackSettings;
import kz.reformbot.telegram.TelegramSettings;
import org.jspecify.annotations.Nullable;

/**
 * The chat platforms that are set up: those whose tokens are among the environment variables.
 *
 * @param telegram null where it is off
 * @param slack null where it is off
 */
record Platforms(
        @Nullable TelegramSettings telegram, @Nullable SlackSettings slack) {
    /** @throws SetupException when there is none, or a setting is wrong */
    static Platforms of(Map<String, String> environment) {
        boolean telegram = !environment.getOrDefault(TelegramSettings.TOKEN, "").isBlank();
        boolean slack = SlackSettings.wanted(environment);
        if (!telegram && !slack) {
            throw new SetupException(
                    "No chat platform is set up: set " + TelegramSettings.TOKEN
                            + " to the token that Telegram's @BotFather gives, or " + SlackSettings.BOT_TOKEN + " and "
                            + SlackSettings.APP_TOKEN + " to those that api.slack.com/apps shows, and try again.",
                    null);
        }
        try {
            return new Platforms(
                    telegram ? TelegramSettings.of(environment) : null, slack ? SlackSettings.of(environment) : null);
        } catch (IllegalArgumentException e) {
            throw new SetupException(e.getMessage() + ".", e);
        }
    }
}
