package kz.reformbot.language.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import kz.reformbot.language.Language;

/** What a language says about numbers and dates: the whole difference between the languages for {@link Quantities}. */
interface QuantityWords {
    static QuantityWords of(Language language) {
        return switch (language) {
            case ENGLISH -> EnglishQuantityWords.INSTANCE;
            case RUSSIAN -> RussianQuantityWords.INSTANCE;
            case KAZAKH -> KazakhQuantityWords.INSTANCE;
        };
    }

    /** Number words below a thousand, and words of their own such as "one and a half". */
    Map<String, BigDecimal> cardinals();

    Map<String, Integer> ordinals();

    /** Words that multiply, by the power of ten: thousand is 3. */
    Map<String, Integer> scales();

    /** The scale words that may stand for one of them without a number before ("a thousand", but not "thousands"). */
    Set<String> loneScales();

    /** Words that make the scale word after them vague: "several thousand". */
    Set<String> vague();

    /** What may follow the word for ten within one number: below 10 where eleven is "ten one", below 1 elsewhere. */
    default int roomAfterTen() {
        return 1;
    }

    /** The word inside a number: "two hundred <b>and</b> five". */
    default Set<String> numberAnd() {
        return Set.of();
    }

    /** What adds a half to the number before it. */
    Phrases<Boolean> andHalf();

    /** Words for the lower number of a fraction that stand after the upper one: "two <b>thirds</b>". */
    Map<String, Integer> denominators();

    /** Words for the lower number of a fraction that stand before the upper one: "<b>үштен</b> екі". */
    default Map<String, Integer> leadingDenominators() {
        return Map.of();
    }

    /** Number words in the forms they have as the upper number of a fraction. */
    default Map<String, BigDecimal> numerators() {
        return cardinals();
    }

    /** Fractions in a word or two, with their value: "half". */
    Phrases<String> loneFractions();

    /** Numbers at the head of a word made of number and noun: "<b>семи</b>летний". */
    default Map<String, Integer> compoundHeads() {
        return Map.of();
    }

    /** How such a word goes on, and whether it counts or gives a share: "семи<b>летн</b>ий". */
    default Map<String, Quantity.Kind> compoundTails() {
        return Map.of();
    }

    /** What makes the number before it a share: "%", "percent". */
    Phrases<Boolean> percents();

    /** Endings that digits carry, after a hyphen or at once: "12<b>th</b>", "98-<b>ге</b>". */
    Set<String> suffixes();

    Map<String, Integer> months();

    /** Whether a month may be followed by a day without an ending: "June 5". */
    default boolean monthBeforeDay() {
        return false;
    }

    /** Whether a year without its word may stand before a month: "2022 маусым". */
    default boolean yearBeforeMonth() {
        return false;
    }

    /** Words that may stand between day, month and year: "5th <b>of</b> June". */
    default Set<String> dateOf() {
        return Set.of();
    }

    /** The word for year in all its forms, where it follows the figures. */
    Set<String> years();

    /** Those of them with which a date may end: "5 маусым 2022 жыл", but not "5 маусым, 2022 жылғы референдум". */
    default Set<String> closingYears() {
        return years();
    }

    /** Month names that are other words too, unless they are capitalised or a year follows: "may". */
    default Set<String> doubtfulMonths() {
        return Set.of();
    }

    /** Words between the two ends of a range: "14 <b>to</b> 16 June". */
    Set<String> ranges();

    /** Words between two of a kind: "14 <b>and</b> 16 June". */
    Set<String> ands();

    /** Marks that can only group digits by threes. */
    String groupMarks();

    /** Marks that group digits by threes, a single group only unless a share or a scale word follows. */
    String doubtfulGroupMarks();

    /** Nouns that are counted with Roman numerals: "VIII <b>созыв</b>". */
    Phrases<Boolean> romanNouns();
}
