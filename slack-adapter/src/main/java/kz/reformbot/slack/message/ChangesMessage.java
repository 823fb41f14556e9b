package kz.reformbot.slack.message;

import java.util.List;
import kz.reformbot.guide.Captions;
import kz.reformbot.guide.DocumentSection;
import kz.reformbot.guide.Texts;
import kz.reformbot.knowledge.KnowledgeBase;

/** What held before and what holds after. Immutable and safe to share. */
public final class ChangesMessage {
    private final KnowledgeBase knowledge;

    public ChangesMessage(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * Says it of each state.
     *
     * @param states the oldest first, as {@link kz.reformbot.guide.Changes} finds them; of none it says that there are
     *     none
     */
    public List<SlackMessage> of(List<DocumentSection> states, Texts texts) {
        if (states.isEmpty()) {
            return List.of(SlackMessage.plain(texts.say("changes.none")));
        }
        SourceMarks sources = new SourceMarks(knowledge.sources(), texts);
        MessageBuilder message = new MessageBuilder();
        message.section(new Mrkdwn().add(texts.say(states.size() > 1 ? "changes.title" : "changes.one")));
        states.forEach(state -> message.section(state(state, sources, texts)));
        Mrkdwn list = sources.list();
        return list.isEmpty() ? message.build() : message.small(list).build();
    }

    private Mrkdwn state(DocumentSection state, SourceMarks sources, Texts texts) {
        Mrkdwn text = new Mrkdwn().bold(state.document().title());
        Captions.validity(knowledge, state.document().id(), texts)
                .ifPresent(line -> text.add("\n" + SourceMarks.validity(line)));
        state.section().paragraphs().stream().findFirst().ifPresent(lead -> {
            text.add("\n");
            sources.paragraph(text, lead);
        });
        return text;
    }
}
