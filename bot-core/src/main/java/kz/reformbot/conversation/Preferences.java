package kz.reformbot.conversation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kz.reformbot.language.Language;

/** What people have set for themselves. Safe to share between threads. */
public interface Preferences {
    /**
     * What one person has set.
     *
     * @param language in which to answer; empty for that of each question
     * @param asOf the day as of which to answer; empty for what each question says, else today
     */
    record Preference(Optional<Language> language, Optional<LocalDate> asOf) {
        /** Nothing set. */
        public static final Preference NONE = new Preference(Optional.empty(), Optional.empty());

        public Preference withLanguage(Optional<Language> set) {
            return new Preference(set, asOf);
        }

        public Preference withAsOf(Optional<LocalDate> set) {
            return new Preference(language, set);
        }
    }

    /** {@link Preference#NONE} for somebody unknown. */
    Preference of(PersonId person);

    void change(PersonId person, UnaryOperator<Preference> change);

    void forget(PersonId person);
}
