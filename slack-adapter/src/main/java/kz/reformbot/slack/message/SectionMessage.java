package kz.reformbot.slack.message;

import java.util.List;
import kz.reformbot.guide.Captions;
import kz.reformbot.guide.DocumentSection;
import kz.reformbot.guide.Texts;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.knowledge.Section.Paragraph;

/** A section of the folder: its heading, its text, its sources, when it holds. Immutable and safe to share. */
public final class SectionMessage {
    private final KnowledgeBase knowledge;

    public SectionMessage(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    public List<SlackMessage> of(DocumentSection section, Texts texts) {
        MessageBuilder message =
                new MessageBuilder().section(new Mrkdwn().bold(section.section().heading()));
        SourceMarks sources = new SourceMarks(knowledge.sources(), texts);
        Mrkdwn body = body(section.section().paragraphs(), sources);
        if (!body.isEmpty()) {
            message.section(body);
        }
        Mrkdwn list = sources.list();
        if (!list.isEmpty()) {
            message.small(list);
        }
        Captions.validity(knowledge, section.document().id(), texts)
                .ifPresent(line -> message.small(new Mrkdwn().add(SourceMarks.validity(line))));
        return message.build();
    }

    /** The lead apart from the detail. */
    static Mrkdwn body(List<Paragraph> paragraphs, SourceMarks sources) {
        Mrkdwn text = new Mrkdwn();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0) {
                text.add(i == 1 ? "\n\n" : "\n");
            }
            sources.paragraph(text, paragraphs.get(i));
        }
        return text;
    }
}
