package kz.reformbot.slack.message;

import java.util.List;
import kz.reformbot.answer.Citation;
import kz.reformbot.conversation.Receipt;
import kz.reformbot.guide.Texts;

/** The sources of an answer in full: where in the folder, and the words that the answer rests on. */
public final class SourcesMessage {
    private SourcesMessage() {}

    public static List<SlackMessage> of(Receipt receipt) {
        Texts texts = SlackTexts.in(receipt.language());
        MessageBuilder message = new MessageBuilder().section(new Mrkdwn().bold(texts.say("sources.title")));
        for (Citation citation : receipt.citations()) {
            Mrkdwn text = new Mrkdwn();
            SourceMarks.line(text, citation, texts);
            text.add("\n" + texts.say("sources.section", citation.section(), citation.document()));
            message.section(text.quote(citation.quote()));
        }
        return message.build();
    }
}
