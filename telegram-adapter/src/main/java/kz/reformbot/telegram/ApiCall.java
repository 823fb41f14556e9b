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
        return method.getMethod();
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
