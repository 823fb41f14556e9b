package kz.reformbot.telegram;

import java.util.List;
import kz.reformbot.answer.Citation;
import kz.reformbot.answer.Claim;
import kz.reformbot.conversation.Receipt;
import kz.reformbot.guide.Texts;

/** An answer as a message: what answers in bold, a mark of its source behind each claim, the sources under it. */
final class AnswerText {
    /** Claims that are seen at once; what follows is folded, where that is more than one. */
    private static final int SEEN = 4;

    private AnswerText() {}

    static FormattedText of(Receipt receipt) {
        if (receipt.claims().isEmpty()) {
            return FormattedText.plain(receipt.text());
        }
        Texts texts = TelegramTexts.in(receipt.language());
        TextBuilder text = FormattedText.builder();
        List<Claim> claims = receipt.claims();
        int seen = claims.size() > SEEN + 1 ? SEEN : claims.size();
        text.bold(claims.get(0).text());
        marks(text, claims.get(0), receipt);
        for (Claim claim : claims.subList(1, seen)) {
            text.add("\n").add(claim.text());
            marks(text, claim, receipt);
        }
        if (seen < claims.size()) {
            text.add("\n").quote(quote -> folded(quote, claims.subList(seen, claims.size()), receipt));
        }
        text.add("\n");
        for (Citation citation : receipt.citations()) {
            text.add("\n");
            SourceList.line(text, citation, texts);
        }
        return text.build();
    }

    private static void folded(TextBuilder quote, List<Claim> claims, Receipt receipt) {
        for (Claim claim : claims) {
            quote.add(quote.endsLine() ? "" : "\n").add(claim.text());
            marks(quote, claim, receipt);
        }
    }

    private static void marks(TextBuilder text, Claim claim, Receipt receipt) {
        for (int number : claim.citations()) {
            receipt.citations().stream()
                    .filter(citation -> citation.number() == number)
                    .forEach(citation -> SourceList.mark(text, number, citation.url()));
        }
    }

    /** The sources of an answer in full: where in the folder, and the words that the answer rests on. */
    static FormattedText sources(Receipt receipt) {
        Texts texts = TelegramTexts.in(receipt.language());
        TextBuilder text = FormattedText.builder().bold(texts.say("sources.title"));
        for (Citation citation : receipt.citations()) {
            text.add("\n\n");
            SourceList.line(text, citation, texts);
            if (citation.url() != null) {
                text.add("\n").add(citation.url());
            }
            text.add("\n" + texts.say("sources.section", citation.section(), citation.document()) + "\n");
            text.quote(quote -> quote.add(citation.quote()));
        }
        return text.build();
    }

    /** Which passages, scores and version of the folder made an answer. */
    static FormattedText why(Receipt receipt, Texts texts) {
        TextBuilder text = FormattedText.builder().bold(texts.say("why.title"));
        text.add("\n" + texts.say("why.question", receipt.question()));
        text.add("\n"
                + texts.say(
                        "why.how",
                        texts.say("why.status." + receipt.status().word()),
                        Math.round(100 * receipt.confidence()),
                        Texts.nameOf(receipt.language())));
        receipt.asOf().ifPresent(day -> text.add("\n" + texts.say("why.asOf", texts.date(day.toString()))));
        text.add("\n" + texts.say("why.knowledge", receipt.knowledge(), receipt.id()));
        if (!receipt.passages().isEmpty()) {
            text.add("\n\n" + texts.say("why.passages") + "\n");
            text.quote(quote -> receipt.passages()
                    .forEach(found -> quote.add(
                            texts.say("why.passage", found.document() + "#" + found.anchor(), found.score()) + "\n")));
        }
        return text.build();
    }
}
