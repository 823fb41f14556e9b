package kz.reformbot.telegram;

import com.fasterxml.jackson.annotation.JsonValue;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/**
 * A method whose reply is read leniently: what a newer Bot API adds to a message that was sent must not make it look
 * unsent.
 */
final class ApiCall extends BotApiMethod<ApiReply> {
    private final PartialBotApiMethod<?> method;

    ApiCall(PartialBotApiMethod<?> method) {
        this.method = method;
    }

    @JsonValue
    PartialBotApiMethod<?> method() {
        return method;
    }

    @Override
    public String getMethod() {
        return nameOf(method);
    }

    /**
     * As the Bot API's description writes it: the library writes some names in small letters, which Telegram takes and
     * other servers need not.
     */
    static String nameOf(PartialBotApiMethod<?> method) {
        String type = method.getClass().getSimpleName();
        String name = Character.toLowerCase(type.charAt(0)) + type.substring(1);
        return name.equalsIgnoreCase(method.getMethod()) ? name : method.getMethod();
    }

    @Override
    public ApiReply deserializeResponse(String answer) {
        return ApiReply.of(answer);
    }

    @Override
    public void validate() throws TelegramApiValidationException {
        method.validate();
    }
}
