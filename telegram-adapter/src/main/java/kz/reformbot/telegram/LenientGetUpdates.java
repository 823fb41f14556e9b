package kz.reformbot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.Update;

/** Asks for updates, and takes each by itself: one that can't be read does not cost the others. */
final class LenientGetUpdates extends GetUpdates {
    private static final Logger log = LoggerFactory.getLogger(LenientGetUpdates.class);

    /**
     * @param offset the id of the first update wanted: those before are confirmed; 0 for all that wait
     * @param timeout how long Telegram waits for an update
     */
    LenientGetUpdates(int offset, Duration timeout) {
        setOffset(offset);
        setLimit(TelegramLimits.UPDATES);
        setTimeout((int) timeout.toSeconds());
        setAllowedUpdates(UpdateReader.KINDS);
    }

    /** As the Bot API's description writes it. */
    @Override
    public String getMethod() {
        return "getUpdates";
    }

    @Override
    @SuppressWarnings("NonApiType") // the library's
    public ArrayList<Update> deserializeResponse(String answer) {
        ArrayList<Update> updates = new ArrayList<>();
        try {
            for (JsonNode update : Json.read(answer).path("result")) {
                if (isUpdate(update)) {
                    updates.add(new RawUpdate(update));
                } else {
                    log.warn("something without an update_id came among the updates and is skipped");
                }
            }
        } catch (JsonProcessingException e) {
            log.warn("updates came that are not JSON");
        }
        return updates;
    }

    static boolean isUpdate(JsonNode update) {
        return update.path("update_id").canConvertToInt()
                && update.path("update_id").isIntegralNumber();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
