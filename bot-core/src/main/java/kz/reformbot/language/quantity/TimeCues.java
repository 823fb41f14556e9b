package kz.reformbot.language.quantity;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.reformbot.language.Language;
import kz.reformbot.language.quantity.TimeReference.Kind;
import org.jspecify.annotations.Nullable;

/** The words by which a language says what a date in a question is for: all of the difference between the languages. */
interface TimeCues {
    static TimeCues of(Language language) {
        return switch (language) {
            case ENGLISH -> EnglishTimeCues.INSTANCE;
            case RUSSIAN -> RussianTimeCues.INSTANCE;
            case KAZAKH -> KazakhTimeCues.INSTANCE;
        };
    }

    /** The language that people mix this one with, if any. */
    default @Nullable Language mixedWith() {
        return null;
    }

    /** What stands right before a date: "<b>as of</b> 1 January 2024". */
    Phrases<Kind> before();

    /** What stands before the event a date belongs to: "<b>before</b> the 2022 referendum". */
    Phrases<Kind> beforeEvent();

    /** What stands right after a date: "2022 жылға <b>дейін</b>". */
    default Phrases<Kind> after() {
        return new Phrases<>();
    }

    /** What stands after the event a date belongs to: "2022 жылғы референдумға <b>дейін</b>". */
    default Phrases<Kind> afterEvent() {
        return new Phrases<>();
    }

    /** The case endings that a word before such a cue must have; a kind that is not listed asks for none. */
    default Map<Kind, List<String>> eventEndings() {
        return Map.of();
    }

    /** Endings of a year with its word, and what they make of it; the first that fits counts. */
    default Map<String, Kind> yearEndings() {
        return Map.of();
    }

    /** The same for a month or a day. */
    default Map<String, Kind> dateEndings() {
        return Map.of();
    }

    /** Words that make a name of the date after them: "<b>the</b> 2026 Constitution". */
    default Set<String> determiners() {
        return Set.of();
    }

    /** Nouns that a date next to them names: "референдум". */
    Phrases<Boolean> events();

    /** What opens a span of two dates: "<b>between</b> 2020 <b>and</b> 2022". */
    Phrases<Set<String>> spans();

    /** How a first date of a span ends that needs no word before: "2020 <b>жылдан</b> 2022 жылға дейін". */
    default List<String> spanEndings() {
        return List.of();
    }

    /** What closes a pair of dates to a span: "2020 мен 2022 жылдар <b>арасында</b>". */
    default Phrases<Boolean> spanClosers() {
        return new Phrases<>();
    }

    /** Words that a cue does not reach across: "since <b>when</b> do the June 2022 changes apply". */
    Set<String> questionWords();

    /**
     * Phrases that sound like a time told from today and are none: "мерзімінен бұрын", ahead of schedule; a former
     * President is no former time.
     */
    default Phrases<Boolean> idioms() {
        return new Phrases<>();
    }

    /** Times told from today. */
    Phrases<RelativeTime> relative();

    /** Units of time that are counted back: "two <b>years</b> ago". */
    Map<String, ChronoUnit> units();

    /** The word after them: "two years <b>ago</b>". */
    Set<String> ago();
}
