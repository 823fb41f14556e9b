package kz.reformbot.telegram.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.longpolling.TelegramBotsLongPollingApplication;
import org.telegram.telegrambots.longpolling.util.DefaultGetUpdatesGenerator;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** The double speaks what telegrambots speaks. */
class RealClientTest {
    private final BotApiDouble api = BotApiDouble.start();
    private final OkHttpTelegramClient client = new OkHttpTelegramClient(api.token(), api.telegramUrl());
    private final Person aru = api.person("Aru", "kk");
    private final TestChat chat = api.privateChat(aru);

    @AfterEach
    void close() {
        api.close();
    }

    private SendMessage message(String text) {
        return SendMessage.builder().chatId(chat.id()).text(text).build();
    }

    @Test
    void itKnowsItself() throws TelegramApiException {
        assertThat(client.execute(new GetMe()).getUserName()).isEqualTo(api.username());
    }

    @Test
    void itSendsFormatsAndEdits() throws TelegramApiException {
        SendMessage send = message("The President");
        send.setEntities(
                List.of(MessageEntity.builder().type("bold").offset(4).length(9).build()));
        send.setReplyMarkup(InlineKeyboardMarkup.builder()
                .keyboardRow(new InlineKeyboardRow(InlineKeyboardButton.builder()
                        .text("more")
                        .callbackData("m")
                        .build()))
                .build());
        Message sent = client.execute(send);
        SentMessage seen = chat.awaitMessage(1);
        assertThat(seen.id()).isEqualTo(sent.getMessageId().longValue());
        assertThat(seen.entities()).containsExactly(new SentMessage.Entity("bold", 4, 9, "President", ""));
        assertThat(seen.buttonTexts()).containsExactly("more");
        client.execute(EditMessageText.builder()
                .chatId(chat.id())
                .messageId(sent.getMessageId())
                .text("The Parliament")
                .build());
        assertThat(chat.awaitMessage(1).versions()).containsExactly("The President", "The Parliament");
        api.assertNoViolations();
    }

    @Test
    void itIsToldHowLongToWait() throws TelegramApiException {
        for (int sent = 0; sent < 3; sent++) {
            client.execute(message("message " + sent));
        }
        assertThatThrownBy(() -> client.execute(message("one too many")))
                .asInstanceOf(type(TelegramApiRequestException.class))
                .satisfies(refused -> {
                    assertThat(refused.getErrorCode()).isEqualTo(429);
                    assertThat(refused.getParameters().getRetryAfter()).isEqualTo(1);
                });
    }

    @Test
    void itIsToldTheNewIdOfAGroup() {
        TestChat group = api.group("Reform", aru);
        TestChat supergroup = group.migrates();
        assertThatThrownBy(() -> client.execute(
                        SendMessage.builder().chatId(group.id()).text("x").build()))
                .asInstanceOf(type(TelegramApiRequestException.class))
                .satisfies(refused ->
                        assertThat(refused.getParameters().getMigrateToChatId()).isEqualTo(supergroup.id()));
    }

    @Test
    void itRegistersAWebhookInMultipart() throws TelegramApiException {
        client.execute(SetWebhook.builder()
                .url("https://bot.example/hook")
                .secretToken("secret")
                .allowedUpdates(List.of("message"))
                .build());
        assertThat(api.webhook()).contains(URI.create("https://bot.example/hook"));
        assertThat(chat.edits(chat.says("hello"), "hello!").delivered()).isFalse();
    }

    @Test
    void itSetsCommands() throws TelegramApiException {
        client.execute(SetMyCommands.builder()
                .command(new BotCommand("ask", "Ask a question"))
                .languageCode("en")
                .build());
        assertThat(api.commands("default", "en")).containsExactly("ask - Ask a question");
    }

    @Test
    void itAnswersInline() throws TelegramApiException {
        InlineAsked asked = api.inlineQuery(aru, "president");
        client.execute(AnswerInlineQuery.builder()
                .inlineQueryId(asked.id())
                .result(InlineQueryResultArticle.builder()
                        .id("1")
                        .title("President")
                        .inputMessageContent(InputTextMessageContent.builder()
                                .messageText("The President")
                                .build())
                        .build())
                .build());
        assertThat(asked.awaitResults()).hasSize(1);
        api.assertNoViolations();
    }

    @Test
    void itPollsAndAnswers() throws Exception {
        List<Update> seen = new CopyOnWriteArrayList<>();
        TelegramBotsLongPollingApplication application = new TelegramBotsLongPollingApplication();
        try {
            chat.says("said before the start");
            application.registerBot(api.token(), api::telegramUrl, new DefaultGetUpdatesGenerator(), updates -> {
                for (Update update : updates) {
                    seen.add(update);
                    answer(update);
                }
            });
            chat.awaitMessage(1);
            chat.says("echo me");
            assertThat(chat.awaitMessage(2).text()).isEqualTo("echo me");
            chat.presses("again").awaitAnswer();
            api.awaitAllTaken();
        } finally {
            application.stop();
            application.close();
        }
        assertThat(seen).hasSize(3);
        api.assertNoViolations();
    }

    private void answer(Update update) {
        try {
            if (update.hasCallbackQuery()) {
                client.execute(new AnswerCallbackQuery(update.getCallbackQuery().getId()));
                return;
            }
            SendMessage send = message(update.getMessage().getText());
            send.setReplyMarkup(InlineKeyboardMarkup.builder()
                    .keyboardRow(new InlineKeyboardRow(InlineKeyboardButton.builder()
                            .text("again")
                            .callbackData("again")
                            .build()))
                    .build());
            client.execute(send);
        } catch (TelegramApiException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
