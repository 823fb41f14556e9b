package kz.reformbot.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

final class MemoryFeedbackLog implements FeedbackLog {
    private static final int MOST = 20_000;

    private final Cache<Key, Feedback> log =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /** One word a person and answer; words about the bot as a whole each have a time. */
    private record Key(PersonId person, String about) {}

    @Override
    public void add(Feedback feedback) {
        String about = feedback.receipt()
                .map(Receipt::id)
                .orElseGet(() -> feedback.given().toString());
        log.put(new Key(feedback.person(), about), feedback);
    }

    @Override
    public List<Feedback> by(PersonId person) {
        return log.asMap().values().stream()
                .filter(feedback -> feedback.person().equals(person))
                .sorted(Comparator.comparing(Feedback::given).reversed())
                .toList();
    }

    @Override
    public void forget(PersonId person) {
        log.asMap().keySet().removeIf(key -> key.person().equals(person));
        log.asMap().replaceAll((key, feedback) -> isAbout(person, feedback) ? withoutReceipt(feedback) : feedback);
    }

    private static boolean isAbout(PersonId person, Feedback feedback) {
        return feedback.receipt().map(Receipt::person).filter(person::equals).isPresent();
    }

    private static Feedback withoutReceipt(Feedback feedback) {
        return new Feedback(
                feedback.person(),
                Optional.empty(),
                feedback.rating(),
                feedback.reason(),
                feedback.comment(),
                feedback.given());
    }
}
