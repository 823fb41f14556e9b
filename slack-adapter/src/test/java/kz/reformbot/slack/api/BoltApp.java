package kz.reformbot.slack.api;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.markdownText;
import static com.slack.api.model.block.composition.BlockCompositions.option;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.asElements;
import static com.slack.api.model.block.element.BlockElements.button;
import static com.slack.api.model.block.element.BlockElements.overflowMenu;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;

import com.slack.api.Slack;
import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.view.View;
import com.slack.api.model.view.Views;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A small app on Bolt that the double's own tests talk to. */
final class BoltApp {
    /** What it was told: the event's type, and {@code retry} and the number where there was one. */
    final List<String> told = new CopyOnWriteArrayList<>();

    final App app;

    BoltApp(SlackDouble slack, Slack sdk) {
        app = new App(AppConfig.builder()
                .slack(sdk)
                .singleTeamBotToken(slack.botToken())
                .signingSecret(slack.signingSecret())
                .build());
        app.event(AppMentionEvent.class, (payload, ctx) -> {
            AppMentionEvent event = payload.getEvent();
            told.add("app_mention" + (ctx.getRetryNum() == null ? "" : " retry " + ctx.getRetryNum()));
            ctx.client()
                    .chatPostMessage(r -> r.channel(event.getChannel())
                            .threadTs(event.getTs())
                            .text("You said " + event.getText())
                            .blocks(asBlocks(
                                    section(s -> s.text(markdownText("You said " + event.getText()))),
                                    actions(asElements(
                                            button(b -> b.actionId("more")
                                                    .value("m")
                                                    .text(plainText("More"))),
                                            overflowMenu(o -> o.actionId("other")
                                                    .options(List.of(option(plainText("Kazakh"), "kk")))))))));
            return ctx.ack();
        });
        app.event(MessageEvent.class, (payload, ctx) -> {
            told.add("message of " + (payload.getEvent().getBotId() == null ? "a person" : "a bot"));
            return ctx.ack();
        });
        app.event(AppHomeOpenedEvent.class, (payload, ctx) -> {
            told.add("app_home_opened " + payload.getEvent().getTab());
            return ctx.ack();
        });
        app.command("/reforms", (request, ctx) -> {
            told.add("command " + request.getPayload().getText());
            return ctx.ack(SlashCommandResponse.builder().text("looking").build());
        });
        app.blockAction("more", (request, ctx) -> {
            ctx.respond(r -> r.text("more, for you").replaceOriginal(false));
            ctx.client().viewsOpen(r -> r.triggerId(ctx.getTriggerId()).view(modal()));
            return ctx.ack();
        });
        app.blockAction("other", (request, ctx) -> {
            String value =
                    request.getPayload().getActions().get(0).getSelectedOption().getValue();
            ctx.respond(r -> r.text("now in " + value).replaceOriginal(true));
            return ctx.ack();
        });
        app.messageShortcut("check", (request, ctx) -> {
            told.add("shortcut on " + request.getPayload().getMessage().getText());
            return ctx.ack();
        });
        app.viewSubmission("why", (request, ctx) -> {
            String reason = request.getPayload()
                    .getView()
                    .getState()
                    .getValues()
                    .get("reason")
                    .get("text")
                    .getValue();
            return reason.length() < 3 ? ctx.ackWithErrors(Map.of("reason", "say a little more")) : ctx.ack();
        });
    }

    private static View modal() {
        return Views.view(v -> v.type("modal")
                .callbackId("why")
                .title(Views.viewTitle(t -> t.type("plain_text").text("Why")))
                .submit(Views.viewSubmit(s -> s.type("plain_text").text("Send")))
                .blocks(asBlocks(input(i -> i.blockId("reason")
                        .label(plainText("Reason"))
                        .element(plainTextInput(p -> p.actionId("text")))))));
    }
}
