package kz.reformbot.slack.message;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.model.view.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import kz.reformbot.slack.api.Rates;
import kz.reformbot.slack.api.SeenMessage;
import kz.reformbot.slack.api.SeenView;
import kz.reformbot.slack.api.SlackDouble;
import kz.reformbot.slack.api.TestChannel;
import kz.reformbot.slack.api.TestUser;

/** What is said as its readers see it, in a Slack that takes nothing over its limits. */
final class Shown implements AutoCloseable {
    private final SlackDouble slack = SlackDouble.builder().rates(Rates.none()).start();
    private final TestUser aru = slack.user("U1");
    private final TestChannel general = slack.channel("C1", aru);
    private final Slack sdk;
    private final MethodsClient client;
    private String modal = "";

    Shown() {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(slack.url());
        sdk = Slack.getInstance(config);
        client = sdk.methods(slack.botToken());
    }

    /** Posts them all; none breaks a rule. */
    List<SeenMessage> all(List<SlackMessage> messages) {
        int before = general.messages().size();
        messages.forEach(message -> done(() -> client.chatPostMessage(r ->
                r.channel("C1").text(message.text()).blocks(message.blocks().isEmpty() ? null : message.blocks()))));
        slack.assertNoViolations();
        return new ArrayList<>(
                general.messages().subList(before, general.messages().size()));
    }

    /** The only one. */
    SeenMessage one(List<SlackMessage> messages) {
        List<SeenMessage> seen = all(messages);
        if (seen.size() != 1) {
            throw new AssertionError(seen.size() + " messages instead of one");
        }
        return seen.get(0);
    }

    SeenMessage one(SlackMessage message) {
        return one(List.of(message));
    }

    /** Publishes it as App Home; it breaks no rule. */
    SeenView home(View view) {
        done(() -> client.viewsPublish(r -> r.userId("U1").view(view)));
        slack.assertNoViolations();
        return aru.awaitHome();
    }

    /** Shows it in a modal; it breaks no rule. */
    SeenView modal(View view) {
        if (modal.isEmpty()) {
            String trigger = aru.slashCommand("/reforms", "topics", general).triggerId();
            done(() -> client.viewsOpen(r -> r.triggerId(trigger).view(view)));
            modal = aru.awaitModal().id();
        } else {
            done(() -> client.viewsUpdate(r -> r.viewId(modal).view(view)));
        }
        slack.assertNoViolations();
        return aru.awaitModal();
    }

    private interface Sending {
        SlackApiTextResponse send() throws IOException, SlackApiException;
    }

    private static void done(Sending sending) {
        try {
            SlackApiTextResponse response = sending.send();
            if (!response.isOk()) {
                throw new AssertionError("Slack refuses it: " + response);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SlackApiException e) {
            throw new AssertionError("Slack refuses it", e);
        }
    }

    @Override
    public void close() {
        slack.close();
        try {
            sdk.close();
        } catch (Exception e) {
            throw new AssertionError("the client does not close", e);
        }
    }
}
