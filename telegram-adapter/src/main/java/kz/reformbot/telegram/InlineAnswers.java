package kz.reformbot.telegram;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kz.reformbot.answer.AnswerStatus;
import kz.reformbot.conversation.ConversationId;
import kz.reformbot.conversation.Preferences.Preference;
import kz.reformbot.conversation.Receipt;
import kz.reformbot.conversation.Respondent.Asked;
import kz.reformbot.guide.DocumentSection;
import kz.reformbot.guide.Handles;
import kz.reformbot.guide.Texts;
import kz.reformbot.knowledge.Document;
import kz.reformbot.knowledge.Section;
import kz.reformbot.telegram.Incoming.Searched;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultsButton;

/** {@code @bot question} in any chat: the answer and the sections nearest to it, as cards to send. */
final class InlineAnswers {
    private static final Logger log = LoggerFactory.getLogger(InlineAnswers.class);
    private static final int MOST_CARDS = 10;
    private static final int MOST_CACHED = 2_000;
    /** What a card shows of a text. */
    private static final int DESCRIPTION = 160;

    private final Services services;
    private final BotApi api;
    private final SectionText sections;
    private final Cache<Search, List<InlineQueryResult>> cards = Caffeine.newBuilder()
            .maximumSize(MOST_CACHED)
            .expireAfterWrite(TelegramLimits.INLINE_CACHE)
            .build();

    InlineAnswers(Services services, BotApi api) {
        this.services = services;
        this.api = api;
        this.sections = new SectionText(services.knowledge());
    }

    private record Search(String query, Preference preference) {}

    void handle(Searched searched) {
        Preference preference =
                services.memory().preferences().of(searched.sender().person());
        String query = searched.query().strip();
        List<InlineQueryResult> found = query.isEmpty()
                ? List.of()
                : cards.get(new Search(query.toLowerCase(Locale.ROOT), preference), search -> cards(searched, query));
        ApiReply reply = api.call(AnswerInlineQuery.builder()
                .inlineQueryId(searched.id())
                .results(found)
                .button(found.isEmpty() ? hint(searched, query.isEmpty()) : null)
                .cacheTime((int) TelegramLimits.INLINE_CACHE.toSeconds())
                // What Telegram keeps for everybody would be in the language that one person has chosen.
                .isPersonal(true)
                .build());
        if (!reply.ok()) {
            // Nobody waits for it any more by the time that it could be tried again.
            log.info("Telegram refuses the answer to an inline query: {}", reply.description());
        }
    }

    /** A line above the empty list that leads to the private chat. */
    private InlineQueryResultsButton hint(Searched searched, boolean nothingAsked) {
        Texts texts = TelegramTexts.of(searched.sender(), services.memory().preferences());
        return InlineQueryResultsButton.builder()
                .text(texts.say(nothingAsked ? "inline.ask" : "inline.none"))
                .startParameter("inline")
                .build();
    }

    private List<InlineQueryResult> cards(Searched searched, String query) {
        ConversationId aside = new ConversationId(
                Incoming.PLATFORM, "inline " + searched.sender().id());
        Receipt receipt = services.respondent()
                .respondAside(Asked.of(aside, searched.sender().person(), query))
                .receipt();
        Texts texts = TelegramTexts.in(receipt.language());
        List<InlineQueryResult> found = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        if (receipt.status() == AnswerStatus.ANSWERED) {
            found.add(card("answer", query, receipt.text(), AnswerText.of(receipt)));
            shown.add(receipt.citations().get(0).section());
        }
        for (Receipt.Found passage : receipt.passages()) {
            Optional<Document> document = services.contents().document(passage.document(), receipt.language());
            Optional<Section> section = document.flatMap(in -> in.section(passage.anchor()));
            if (found.size() < MOST_CARDS
                    && section.isPresent()
                    && shown.add(section.get().heading())) {
                found.add(card(
                        Handles.of(passage.document() + "#" + passage.anchor()),
                        section.get().heading(),
                        section.get().sentences().isEmpty()
                                ? ""
                                : section.get().sentences().get(0).text(),
                        text(new DocumentSection(document.orElseThrow(), section.get()), texts)));
            }
        }
        return found;
    }

    /** The section as it fits into one message, its sources included: whole, else its lead. */
    private FormattedText text(DocumentSection section, Texts texts) {
        FormattedText whole = sections.of(section, texts);
        return whole.text().length() <= TelegramLimits.TEXT
                ? whole
                : sections.lead(section.section().heading(), section, texts);
    }

    private static InlineQueryResult card(String id, String title, String description, FormattedText text) {
        FormattedText first = text.parts(TelegramLimits.TEXT).get(0);
        return InlineQueryResultArticle.builder()
                .id(id)
                .title(title)
                .description(
                        description.length() <= DESCRIPTION
                                ? description
                                : description.substring(
                                                0,
                                                description.offsetByCodePoints(
                                                        0, description.codePointCount(0, DESCRIPTION) - 1))
                                        + "…")
                .inputMessageContent(InputTextMessageContent.builder()
                        .messageText(first.text())
                        .entities(first.entities().stream()
                                .map(Entity::toTelegram)
                                .toList())
                        .linkPreviewOptions(
                                LinkPreviewOptions.builder().isDisabled(true).build())
                        .build())
                .build();
    }
}
