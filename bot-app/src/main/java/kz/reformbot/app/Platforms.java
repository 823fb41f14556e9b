package kz.reformbot.app;

import java.util.Map;
import kz.reformbot.telegram.TelegramSettings;

/** The chat platforms that are set up: those whose tokens are among the environment variables. */
record Platforms(TelegramSettings telegram) {
    /** @throws SetupException when there is none, or a setting is wrong */
    static Platforms of(Map<String, String> environment) {
        if (environment.getOrDefault(TelegramSettings.TOKEN, "").isBlank()) {
            throw new SetupException(
                    "No chat platform is set up: set " + TelegramSettings.TOKEN
                            + " to the token that Telegram's @BotFather gives, and try again.",
                    null);
        }
        try {
            return new Platforms(TelegramSettings.of(environment));
        } catch (IllegalArgumentException e) {
            throw new SetupException(e.getMessage() + ".", e);
        }
    }
}
