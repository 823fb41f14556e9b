package kz.reformbot.telegram;

import java.util.Arrays;
import java.util.List;
import kz.reformbot.guide.Texts;
import kz.reformbot.language.Language;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.GetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.GetMyShortDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.methods.name.GetMyName;
import org.telegram.telegrambots.meta.api.methods.name.SetMyName;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

/** Tells Telegram the bot's commands, name and descriptions, in each language. */
final class Registration {
    private static final Logger log = LoggerFactory.getLogger(Registration.class);

    private final BotApi api;

    Registration(BotApi api) {
        this.api = api;
    }

    /** What Telegram refuses is logged, and is no reason not to answer. */
    void register() {
        // English is also for those whose Telegram speaks none of the three.
        register(null, TelegramTexts.in(Language.ENGLISH));
        for (Language language : Language.values()) {
            register(language.code(), TelegramTexts.in(language));
        }
    }

    private void register(@Nullable String code, Texts texts) {
        SetMyCommands commands = new SetMyCommands(commands(texts));
        commands.setLanguageCode(code);
        set(commands);
        String name = texts.say("bot.name");
        String description = texts.say("bot.description");
        String shortly = texts.say("bot.short");
        // Telegram lets a name be set a few times a day only: what is right is left alone.
        if (differs(GetMyName.builder().languageCode(code).build(), "name", name)) {
            set(SetMyName.builder().name(name).languageCode(code).build());
        }
        if (differs(GetMyDescription.builder().languageCode(code).build(), "description", description)) {
            set(SetMyDescription.builder()
                    .description(description)
                    .languageCode(code)
                    .build());
        }
        if (differs(GetMyShortDescription.builder().languageCode(code).build(), "short_description", shortly)) {
            set(SetMyShortDescription.builder()
                    .shortDescription(shortly)
                    .languageCode(code)
                    .build());
        }
    }

    static List<BotCommand> commands(Texts texts) {
        return Arrays.stream(Command.values())
                .filter(command -> command.listed)
                .map(command -> new BotCommand(command.word(), texts.say("command." + command.word())))
                .toList();
    }

    private boolean differs(PartialBotApiMethod<?> get, String field, String wanted) {
        return !api.call(get).result().path(field).asText().equals(wanted);
    }

    private void set(PartialBotApiMethod<?> method) {
        ApiReply reply = api.call(method);
        if (!reply.ok()) {
            log.warn("Telegram refuses {}: {}", method.getMethod(), reply.description());
        }
    }
}
