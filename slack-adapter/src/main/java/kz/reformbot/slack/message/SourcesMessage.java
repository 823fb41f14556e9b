package kz.reformbot.slack.message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.reformbot.answer.Citation;
import kz.reformbot.conversation.Receipt;
import kz.reformbot.guide.Texts;

/** The sources of an answer in full: where in the folder, and the words that the answer rests on. */
public final class SourcesMessage {
    private SourcesMessage() {}

    public static List<SlackMessage> of(Receipt receipt) {
        Texts texts = SlackTexts.in(receipt.language());
        MessageBuilder message = new MessageBuilder().section(new Mrkdwn().bold(texts.say("sources.title")));
        byWords(receipt).forEach((words, citations) -> {
            Mrkdwn text = new Mrkdwn();
            citations.forEach(citation -> SourceMarks.line(text, citation, texts));
            text.add("\n" + texts.say("sources.section", words.section(), words.document()));
            message.section(text.quote(words.quote()));
        });
        return message.build();
    }

    private record Words(String document, String section, String quote) {}

    /** Several sources may bear out the same words. */
    private static Map<Words, List<Citation>> byWords(Receipt receipt) {
        Map<Words, List<Citation>> found = new LinkedHashMap<>();
        for (Citation citation : receipt.citations()) {
            Words words = new Words(citation.document(), citation.section(), citation.quote());
            found.computeIfAbsent(words, none -> new ArrayList<>()).add(citation);
        }
        return found;
    }
}
