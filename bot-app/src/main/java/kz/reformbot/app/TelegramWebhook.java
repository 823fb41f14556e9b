package kz.reformbot.app;

import java.net.URI;
import kz.reformbot.telegram.TelegramAdapter;
import kz.reformbot.telegram.TelegramSettings;
import org.jspecify.annotations.Nullable;

/** Where Telegram delivers updates. */
final class TelegramWebhook {
    /** For a reverse proxy that changes paths. */
    private static final String PATH = "/telegram/webhook";

    private static final String SECRET = "X-Telegram-Bot-Api-Secret-Token";

    private final @Nullable URI url;
    private final TelegramAdapter telegram;

    TelegramWebhook(TelegramSettings settings, TelegramAdapter telegram) {
        this.url = settings.webhookUrl();
        this.telegram = telegram;
    }

    /**
     * Opens the path of the address that Telegram knows, for a reverse proxy that leaves paths as they are, and one
     * that is always the same. Nothing where the bot polls.
     */
    void openAt(Endpoint endpoint) {
        if (url != null) {
            String path = url.getRawPath();
            endpoint.take(path == null || path.isEmpty() ? "/" : path, this::receive);
            endpoint.take(PATH, this::receive);
        }
    }

    private int receive(Endpoint.Request request) {
        return telegram.webhook(request.header(SECRET), request.body());
    }
}
