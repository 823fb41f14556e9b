package kz.reformbot.slack.web;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.slack.api.methods.RequestFormBuilder;
import com.slack.api.methods.request.assistant.threads.AssistantThreadsSetStatusRequest;
import com.slack.api.methods.request.assistant.threads.AssistantThreadsSetSuggestedPromptsRequest;
import com.slack.api.methods.request.assistant.threads.AssistantThreadsSetTitleRequest;
import com.slack.api.methods.request.chat.ChatDeleteRequest;
import com.slack.api.methods.request.chat.ChatPostEphemeralRequest;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.request.chat.ChatUpdateRequest;
import com.slack.api.methods.request.views.ViewsOpenRequest;
import com.slack.api.methods.request.views.ViewsPublishRequest;
import com.slack.api.methods.request.views.ViewsUpdateRequest;
import com.slack.api.model.assistant.SuggestedPrompt;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kz.reformbot.conversation.Installations;
import kz.reformbot.conversation.Refusals;
import kz.reformbot.guide.Texts;
import kz.reformbot.slack.message.HelpMessage;
import kz.reformbot.slack.message.SlackLimits;
import kz.reformbot.slack.message.SlackMessage;
import okhttp3.FormBody;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends within Slack's limits, and gets a message through whatever Slack has against its form. Safe to share between
 * threads.
 *
 * <p>Every method may throw {@link kz.reformbot.conversation.HandleLaterException} when it is not the channel's or the
 * method's turn, or Slack can't be reached, unless it says otherwise; and {@link RefusedException} when the workspace
 * or channel lets nothing be sent.
 */
public final class SlackSender {
    static final String PLATFORM = "slack";
    private static final Logger log = LoggerFactory.getLogger(SlackSender.class);
    private static final String POST = "chat.postMessage";
    private static final String STATUS = "assistant.threads.setStatus";
    /** A status that came after the answer would stay for two minutes. */
    private static final long LONGEST_WAIT_MILLIS = 1_000;

    private static final int LOADING_MESSAGES = 3;

    private final Calls calls;
    private final ClosedChannels closed;
    private final Gson gson = GsonFactory.createSnakeCase();

    public SlackSender(SlackWeb web, Installations installations, Refusals refusals, Clock clock) {
        this(web, installations, refusals, clock, SlackRates.slack());
    }

    /** With other rates than Slack's. */
    public SlackSender(SlackWeb web, Installations installations, Refusals refusals, Clock clock, SlackRates rates) {
        this.calls = new Calls(web, installations, new SendLimiter(rates, clock));
        this.closed = new ClosedChannels(refusals);
    }

    /**
     * Posts messages one after the other.
     *
     * @return their {@code ts}; without those that Slack takes in no form
     */
    public List<String> send(Delivery delivery, Spot spot, List<SlackMessage> messages, Addressee asker) {
        List<String> sent = new ArrayList<>();
        messages.forEach(message -> sent.addAll(send(delivery, spot, message, asker)));
        return sent;
    }

    private List<String> send(Delivery delivery, Spot spot, SlackMessage message, Addressee asker) {
        String outcome = delivery.message(() -> post(spot, message, asker));
        Optional<Refusal> refusal = refusal(outcome);
        if (refusal.isEmpty()) {
            return List.of(outcome);
        }
        return otherForms(message, refusal.get()).stream()
                .flatMap(form -> send(delivery, spot, form, asker).stream())
                .toList();
    }

    /** A refusal by its name, which no {@code ts} looks like. */
    private static Optional<Refusal> refusal(String outcome) {
        return Character.isDigit(outcome.charAt(0)) ? Optional.empty() : Optional.of(Refusal.valueOf(outcome));
    }

    /** What to send in the place of a message that Slack did not take; empty where there is no other form. */
    private static List<SlackMessage> otherForms(SlackMessage message, Refusal refusal) {
        if (message.blocks().isEmpty()) {
            log.warn("Slack takes a message in no form: {}", refusal);
            return List.of();
        }
        log.info("Slack refuses a message, it is sent in another form: {}", refusal);
        List<SlackMessage> halves = refusal == Refusal.TOO_LONG ? message.halves() : List.of();
        return halves.size() > 1 ? halves : message.withoutBlocks();
    }

    /** The message's {@code ts}, or the name of the refusal that its form met. */
    private String post(Spot spot, SlackMessage message, Addressee asker) {
        checkOpen(spot, asker);
        WebReply reply = calls.callIn(spot, POST, posted(spot, message));
        if (reply.refusal() == Refusal.NO_THREAD && spot.thread() != null) {
            Spot channel = new Spot(spot.team(), spot.channel(), null);
            reply = calls.callIn(channel, POST, posted(channel, message));
        }
        if (reply.refusal().closes()) {
            throw refused(spot, reply.refusal(), asker);
        }
        return reply.ok() ? reply.text("ts") : reply.refusal().name();
    }

    private static FormBody.Builder posted(Spot spot, SlackMessage message) {
        return RequestFormBuilder.toForm(ChatPostMessageRequest.builder()
                .channel(spot.channel())
                .threadTs(spot.thread())
                .text(message.text())
                .blocks(message.blocks().isEmpty() ? null : message.blocks())
                .unfurlLinks(false)
                .unfurlMedia(false)
                .build());
    }

    private void checkOpen(Spot spot, Addressee asker) {
        Optional<Refusal> why = closed.why(spot);
        if (why.isPresent()) {
            throw refused(spot, why.get(), asker);
        }
    }

    /** Tells the asker, once, what to do about it. */
    private RefusedException refused(Spot spot, Refusal why, Addressee asker) {
        if (!spot.isDirect() && !closed.wasTold(spot, asker.user())) {
            String bot =
                    calls.botUser(spot.team()).map(user -> "<@" + user + ">").orElse("");
            String text = asker.texts().say("closed." + why, "<#" + spot.channel() + ">", bot);
            Spot direct = new Spot(spot.team(), asker.user(), null);
            WebReply reply = calls.callIn(direct, POST, posted(direct, new SlackMessage(text, List.of())));
            if (!reply.ok()) {
                log.info("a person could not be told that a channel is closed: {}", reply.error());
            }
            closed.told(spot, asker.user());
        }
        closed.closed(spot, why);
        return new RefusedException(why, "the channel does not let the bot write: " + why);
    }

    /**
     * Puts messages in the place of those sent before: changes those, posts what is more, deletes what is left over.
     *
     * @return their {@code ts}, as {@link #send}
     */
    public List<String> replace(
            Delivery delivery, Spot spot, List<String> before, List<SlackMessage> messages, Addressee asker) {
        List<String> now = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            now.addAll(
                    i < before.size()
                            ? put(delivery, spot, before.get(i), messages.get(i), asker)
                            : send(delivery, spot, messages.get(i), asker));
        }
        before.stream().filter(ts -> !now.contains(ts)).forEach(ts -> delete(spot, ts));
        return now;
    }

    private List<String> put(Delivery delivery, Spot spot, String ts, SlackMessage message, Addressee asker) {
        Refusal refusal = update(spot, ts, message);
        if (refusal == Refusal.NONE) {
            return List.of(ts);
        }
        if (refusal != Refusal.TOO_LONG && refusal != Refusal.BAD_BLOCKS) {
            return send(delivery, spot, message, asker);
        }
        List<SlackMessage> forms = otherForms(message, refusal);
        List<String> now = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            now.addAll(
                    i == 0 ? put(delivery, spot, ts, forms.get(i), asker) : send(delivery, spot, forms.get(i), asker));
        }
        return now;
    }

    private Refusal update(Spot spot, String ts, SlackMessage message) {
        FormBody.Builder form = RequestFormBuilder.toForm(ChatUpdateRequest.builder()
                .channel(spot.channel())
                .ts(ts)
                .text(message.text())
                .blocks(message.blocks())
                .build());
        return calls.call(spot.team(), "chat.update", form).refusal();
    }

    /** Nothing where it is gone already. */
    private void delete(Spot spot, String ts) {
        FormBody.Builder form = RequestFormBuilder.toForm(
                ChatDeleteRequest.builder().channel(spot.channel()).ts(ts).build());
        calls.call(spot.team(), "chat.delete", form);
    }

    /** Shows messages in the channel, or thread, to one person only; where that can't be, in a DM. */
    public void whisper(Delivery delivery, Spot spot, List<SlackMessage> messages, Addressee to) {
        messages.forEach(message -> whisper(delivery, spot, message, to));
    }

    private void whisper(Delivery delivery, Spot spot, SlackMessage message, Addressee to) {
        String outcome = delivery.message(() -> whisper(spot, message, to.user()));
        Optional<Refusal> refusal = refusal(outcome);
        if (refusal.isEmpty()) {
            return;
        }
        if (refusal.get() == Refusal.TOO_LONG || refusal.get() == Refusal.BAD_BLOCKS) {
            otherForms(message, refusal.get()).forEach(form -> whisper(delivery, spot, form, to));
        } else {
            send(delivery, new Spot(spot.team(), to.user(), null), message, to);
        }
    }

    private String whisper(Spot spot, SlackMessage message, String user) {
        FormBody.Builder form = RequestFormBuilder.toForm(ChatPostEphemeralRequest.builder()
                .channel(spot.channel())
                .threadTs(spot.thread())
                .user(user)
                .text(message.text())
                .blocks(message.blocks().isEmpty() ? null : message.blocks())
                .build());
        WebReply reply = calls.call(spot.team(), "chat.postEphemeral", form);
        return reply.ok() ? reply.text("message_ts") : reply.refusal().name();
    }

    /** How a response_url is used. */
    public enum Response {
        /** Seen by the one who acted. */
        PRIVATE,
        /** Seen by the one who acted, in the place of the message that was acted on. */
        REPLACE,
        /** Seen by all. */
        IN_CHANNEL
    }

    /**
     * Answers a command or an interaction; at most {@link SlackLimits#RESPONSES} messages.
     *
     * @return false where the address is not good any more, or Slack takes the messages in no form
     */
    public boolean respond(Delivery delivery, String responseUrl, Response response, List<SlackMessage> messages) {
        boolean taken = true;
        int most = Math.min(messages.size(), SlackLimits.RESPONSES);
        for (int i = 0; i < most && taken; i++) {
            Response how = i > 0 && response == Response.REPLACE ? Response.PRIVATE : response;
            taken = respond(delivery, responseUrl, how, messages.get(i));
        }
        return taken;
    }

    private boolean respond(Delivery delivery, String responseUrl, Response response, SlackMessage message) {
        String json = responded(response, message);
        Refusal refusal = Refusal.valueOf(delivery.message(
                () -> calls.respond(responseUrl, json).refusal().name()));
        if (refusal == Refusal.NONE) {
            return true;
        }
        if (refusal == Refusal.EXPIRED || message.blocks().isEmpty()) {
            return false;
        }
        List<SlackMessage> forms = otherForms(message, refusal);
        return respond(delivery, responseUrl, response, forms);
    }

    private String responded(Response response, SlackMessage message) {
        JsonObject body = new JsonObject();
        body.addProperty("response_type", response == Response.IN_CHANNEL ? "in_channel" : "ephemeral");
        body.addProperty("replace_original", response == Response.REPLACE);
        body.addProperty("text", message.text());
        if (!message.blocks().isEmpty()) {
            body.add("blocks", gson.toJsonTree(message.blocks()));
        }
        body.addProperty("unfurl_links", false);
        body.addProperty("unfurl_media", false);
        return gson.toJson(body);
    }

    /** Shows a person's App Home; that it can't be shown is no error. */
    public void publishHome(String team, String user, View home) {
        FormBody.Builder form = RequestFormBuilder.toForm(
                ViewsPublishRequest.builder().userId(user).view(home).build());
        WebReply reply = calls.call(team, "views.publish", form);
        if (!reply.ok()) {
            log.warn("Slack does not show App Home: {}", reply.error());
        }
    }

    /**
     * Opens a modal. Never throws.
     *
     * @return false where the trigger has expired: it is good for three seconds
     */
    public boolean openModal(String team, String trigger, View modal) {
        return shown(
                team,
                "views.open",
                RequestFormBuilder.toForm(ViewsOpenRequest.builder()
                        .triggerId(trigger)
                        .view(modal)
                        .build()));
    }

    /**
     * Turns a page. Never throws.
     *
     * @param hash of the view as the person saw it; null to not look
     * @return false where the person has closed it, or turned on meanwhile
     */
    public boolean updateModal(String team, String viewId, @Nullable String hash, View modal) {
        return shown(
                team,
                "views.update",
                RequestFormBuilder.toForm(ViewsUpdateRequest.builder()
                        .viewId(viewId)
                        .hash(hash)
                        .view(modal)
                        .build()));
    }

    private boolean shown(String team, String method, FormBody.Builder form) {
        Optional<WebReply> reply = calls.start(team, method, form).map(CompletableFuture::join);
        reply.filter(refused -> !refused.ok() && refused.refusal() != Refusal.EXPIRED)
                .ifPresent(refused -> log.warn("Slack refuses {}: {}", method, refused.error()));
        return reply.map(WebReply::ok).orElse(false);
    }

    /**
     * Works, and shows in the thread that work goes on until a message is posted there; no error where that can't be
     * shown.
     *
     * @param spot with a thread; nothing is shown where it has none
     */
    public <T> T whileWorking(Spot spot, Texts texts, Supplier<T> work) {
        List<String> loading = IntStream.rangeClosed(1, LOADING_MESSAGES)
                .mapToObj(number -> texts.say("working." + number))
                .toList();
        Optional<CompletableFuture<WebReply>> status = setStatus(spot, texts.say("working"), loading);
        try {
            return work.get();
        } finally {
            status.ifPresent(started -> ended(started, LONGEST_WAIT_MILLIS));
        }
    }

    private static void ended(CompletableFuture<WebReply> call, long millis) {
        call.thenApply(reply -> true)
                .completeOnTimeout(false, millis, TimeUnit.MILLISECONDS)
                .join();
    }

    /** Shows no longer that work goes on, where nothing is posted after it. Never throws. */
    public void stopWorking(Spot spot) {
        setStatus(spot, "", null).ifPresent(CompletableFuture::join);
    }

    private Optional<CompletableFuture<WebReply>> setStatus(Spot spot, String status, @Nullable List<String> loading) {
        if (spot.thread() == null) {
            return Optional.empty();
        }
        return calls.start(
                spot.team(),
                STATUS,
                RequestFormBuilder.toForm(AssistantThreadsSetStatusRequest.builder()
                        .channelId(spot.channel())
                        .threadTs(spot.thread())
                        .status(status)
                        .loadingMessages(loading)
                        .build()));
    }

    /** Names an agent's thread; cut where it is long. Never throws. */
    public void title(Spot spot, String title) {
        if (spot.thread() != null) {
            FormBody.Builder form = RequestFormBuilder.toForm(AssistantThreadsSetTitleRequest.builder()
                    .channelId(spot.channel())
                    .threadTs(spot.thread())
                    .title(SlackMessage.title(title))
                    .build());
            calls.start(spot.team(), "assistant.threads.setTitle", form).ifPresent(CompletableFuture::join);
        }
    }

    /**
     * Suggests what to ask. Never throws.
     *
     * @param spot with no thread for an app that has {@code agent_view}: with one, Slack shows nothing
     */
    public void prompts(Spot spot, Texts texts) {
        List<SuggestedPrompt> prompts =
                HelpMessage.prompts(texts).stream().map(SuggestedPrompt::create).toList();
        calls.start(
                        spot.team(),
                        "assistant.threads.setSuggestedPrompts",
                        RequestFormBuilder.toForm(AssistantThreadsSetSuggestedPromptsRequest.builder()
                                .channelId(spot.channel())
                                .threadTs(spot.thread())
                                .prompts(prompts)
                                .build()))
                .ifPresent(CompletableFuture::join);
    }

    /** The channel lets the bot in: it was invited, or the channel is back from the archive. */
    public void welcomed(String team, String channel) {
        closed.open(team, channel);
    }

    /** Returns when it is a channel's turn to be written to; counts nothing. To be called before work begins. */
    public void awaitTurn(Spot spot) {
        calls.limiter().check(spot.team(), POST, spot.channel());
    }
}
