package kz.reformbot.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kz.reformbot.answer.Question.Turn;

final class MemoryConversations implements Conversations {
    private static final int MOST = 20_000;
    /** After this long nobody leans on what was said. */
    private static final Duration KEPT = Duration.ofHours(12);

    private final Cache<ConversationId, List<Said>> said =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    private record Said(PersonId person, Turn turn) {}

    @Override
    public List<Turn> turns(ConversationId conversation) {
        List<Said> turns = said.getIfPresent(conversation);
        return turns == null ? List.of() : turns.stream().map(Said::turn).toList();
    }

    @Override
    public void add(ConversationId conversation, PersonId person, Turn turn) {
        said.asMap().compute(conversation, (id, before) -> {
            List<Said> turns = before == null ? new ArrayList<>() : new ArrayList<>(before);
            turns.add(new Said(person, turn));
            return List.copyOf(turns.subList(Math.max(0, turns.size() - MOST_TURNS), turns.size()));
        });
    }

    @Override
    public void clear(ConversationId conversation) {
        said.invalidate(conversation);
    }

    @Override
    public void forget(PersonId person) {
        said.asMap()
                .replaceAll((id, turns) -> turns.stream()
                        .filter(turn -> !turn.person().equals(person))
                        .toList());
    }
}
