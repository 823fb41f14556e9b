package kz.reformbot.slack.message;

import java.util.List;
import kz.reformbot.conversation.Receipt;
import kz.reformbot.guide.Texts;

/** Which passages, scores and version of the folder made an answer. */
public final class WhyMessage {
    private WhyMessage() {}

    public static List<SlackMessage> of(Receipt receipt, Texts texts) {
        Mrkdwn text = new Mrkdwn().bold(texts.say("why.title"));
        text.add("\n" + texts.say("why.question", receipt.question()));
        text.add("\n"
                + texts.say(
                        "why.how",
                        texts.say("why.status." + receipt.status().word()),
                        Math.round(100 * receipt.confidence()),
                        receipt.language().code()));
        receipt.asOf().ifPresent(day -> text.add("\n" + texts.say("why.asOf", texts.date(day.toString()))));
        MessageBuilder message = new MessageBuilder().section(text);
        if (!receipt.passages().isEmpty()) {
            Mrkdwn passages = new Mrkdwn().add(texts.say("why.passages"));
            receipt.passages()
                    .forEach(found -> passages.add(
                            "\n• " + texts.say("why.passage", found.document() + "#" + found.anchor(), found.score())));
            message.section(passages);
        }
        return message.exact(texts.say("why.knowledge", receipt.knowledge(), receipt.id()))
                .build();
    }
}
