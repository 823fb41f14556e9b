package kz.reformbot.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.UnaryOperator;

final class MemoryPreferences implements Preferences {
    private static final int MOST = 100_000;

    private final Cache<PersonId, Preference> preferences =
            Caffeine.newBuilder().maximumSize(MOST).build();

    @Override
    public Preference of(PersonId person) {
        Preference set = preferences.getIfPresent(person);
        return set == null ? Preference.NONE : set;
    }

    @Override
    public void change(PersonId person, UnaryOperator<Preference> change) {
        preferences.asMap().compute(person, (id, before) -> {
            Preference after = change.apply(before == null ? Preference.NONE : before);
            return after.equals(Preference.NONE) ? null : after;
        });
    }

    @Override
    public void forget(PersonId person) {
        preferences.invalidate(person);
    }
}
