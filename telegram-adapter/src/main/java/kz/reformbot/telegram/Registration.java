package kz.reformbot.telegram;

import java.util.Arrays;
import java.util.List;
import kz.reformbot.guide.Texts;
import kz.reformbot.language.Language;
import kz.reformbot.telegram.ApiReply.Refusal;
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

    /**
     * What Telegram refuses is logged, and is no reason not to answer.
     *
     * @return false when Telegram can't be reached
     */
    boolean register() {
        // English is also for those whose Telegram speaks none of the three.
        return register(null, TelegramTexts.in(Language.ENGLISH))
                && Arrays.stream(Language.values())
                        .allMatch(language -> register(language.code(), TelegramTexts.in(language)));
    }

    private boolean register(@Nullable String code, Texts texts) {
        SetMyCommands commands = new SetMyCommands(commands(texts));
        commands.setLanguageCode(code);
        String name = texts.say("bot.name");
        String description = texts.say("bot.description");
        String shortly = texts.say("bot.short");
        return set(commands)
                && set(
                        GetMyName.builder().languageCode(code).build(),
                        "name",
                        name,
                        SetMyName.builder().name(name).languageCode(code).build())
                && set(
                        GetMyDescription.builder().languageCode(code).build(),
                        "description",
                        description,
                        SetMyDescription.builder()
                                .description(description)
                                .languageCode(code)
                                .build())
                && set(
                        GetMyShortDescription.builder().languageCode(code).build(),
                        "short_description",
                        shortly,
                        SetMyShortDescription.builder()
                                .shortDescription(shortly)
                                .languageCode(code)
                                .build());
    }

    static List<BotCommand> commands(Texts texts) {
        return Arrays.stream(Command.values())
                .filter(command -> command.listed)
                .map(command -> new BotCommand(command.word(), texts.say("command." + command.word())))
                .toList();
    }

    /** Telegram lets a name be set a few times a day only: what is right is left alone. */
    private boolean set(PartialBotApiMethod<?> get, String field, String wanted, PartialBotApiMethod<?> set) {
        ApiReply now = api.call(get);
        return now.refusal() != Refusal.UNREACHABLE
                && (now.result().path(field).asText().equals(wanted) || set(set));
    }

    private boolean set(PartialBotApiMethod<?> method) {
        ApiReply reply = api.call(method);
        if (reply.refusal() == Refusal.UNREACHABLE) {
            return false;
        }
        if (!reply.ok()) {
            log.warn("Telegram refuses {}: {}", method.getMethod(), reply.description());
        }
        return true;
    }
}
