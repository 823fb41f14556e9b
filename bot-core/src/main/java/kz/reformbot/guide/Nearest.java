package kz.reformbot.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.reformbot.conversation.Receipt;
import kz.reformbot.knowledge.Contents;

/** Sections near to a question. */
public final class Nearest {
    private final Contents contents;

    public Nearest(Contents contents) {
        this.contents = contents;
    }

    /** Sections that were found too and that the answer does not rest on, best first. */
    public List<DocumentSection> to(Receipt receipt, int most) {
        Set<String> headings = new HashSet<>();
        receipt.citations().forEach(citation -> headings.add(citation.section()));
        List<DocumentSection> nearest = new ArrayList<>();
        for (Receipt.Found found : receipt.passages()) {
            Optional<DocumentSection> excerpt = excerpt(found, receipt);
            if (nearest.size() < most
                    && excerpt.isPresent()
                    && headings.add(excerpt.get().section().heading())) {
                nearest.add(excerpt.get());
            }
        }
        return nearest;
    }

    private Optional<DocumentSection> excerpt(Receipt.Found found, Receipt receipt) {
        return contents.document(found.document(), receipt.language())
                .flatMap(document ->
                        document.section(found.anchor()).map(section -> new DocumentSection(document, section)));
    }
}
