package kz.reformbot.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The order of Kazakh endings: which may follow which, from the stem outwards. It is a small finite-state grammar;
 * every path from {@link Slot#NOUN} or {@link Slot#VERB} to {@link Slot#END} is one ending that a word can carry, as in
 * азамат-тар-ымыз-дан (plural, possessive, ablative) or сайла-н-ба-ған-дығ-ы.
 *
 * <p>Rules from R. Muhamedowa, <i>Kazakh: A Comprehensive Grammar</i> (2016); K. Krippes, <i>Kazakh Grammar with Affix
 * List</i> (1996), chapters 2 and 6; the idea of a complete set of endings instead of a dictionary from U. Tukeyev,
 * <i>Automaton models of the morphology analysis and the completeness of the endings of the Kazakh language</i>
 * (TurkLang 2015). The costs are ours: they say how far a rare reading is believed, in tenths of a letter.
 */
final class KazakhGrammar {
    /** A place in the word where a choice of endings is open. */
    enum Slot {
        NOUN,
        POSSESSIVE,
        CASE,
        CASE_AFTER_FIRST_PERSON,
        CASE_AFTER_THIRD_PERSON,
        ATTRIBUTE,
        ATTRIBUTE_POSSESSIVE,
        LAST_CASE,
        LAST_CASE_AFTER_THIRD_PERSON,
        VERBAL_NOUN,
        VERBAL_NOUN_POSSESSIVE,
        VERBAL_NOUN_CASE,
        VERB,
        NEGATION,
        TENSE,
        TENSE_AFTER_NEGATION,
        PRESENT_PERSON,
        PERFECT_PERSON,
        AORIST,
        HABITUAL,
        WISH,
        END
    }

    /**
     * One ending and where the word goes on after it.
     *
     * @param pattern as {@link KazakhEnding} reads it; empty where the slot stays empty
     * @param cost what this reading costs, in tenths of a letter
     * @param costIfUnknown the same for a stem that the lexicon does not know
     */
    record Step(String pattern, Slot next, int cost, int costIfUnknown) {}

    private static final List<String> PAST_PERSONS = List.of("", "м", "ң", "ңYз", "ңдAр", "ңYздAр");
    private static final List<String> PREDICATE_PERSONS = List.of("WYн", "сYң", "сYз", "WYз", "сYңдAр", "сYздAр");

    private final Map<Slot, List<Step>> steps = new EnumMap<>(Slot.class);

    KazakhGrammar() {
        for (Slot slot : Slot.values()) {
            steps.put(slot, new ArrayList<>());
        }
        plural();
        possessive();
        cases(Slot.CASE, true);
        casesAfterThirdPerson(Slot.CASE_AFTER_THIRD_PERSON, true);
        casesAfterFirstPerson();
        attribute();
        voice();
        negation();
        finiteTenses(Slot.TENSE);
        finiteTenses(Slot.TENSE_AFTER_NEGATION);
        presentAndPerfectPersons();
        participles(Slot.TENSE);
        participles(Slot.TENSE_AFTER_NEGATION);
        declensionOfVerbalNouns();
        aorist();
        habitual();
        moods(Slot.TENSE);
        moods(Slot.TENSE_AFTER_NEGATION);
        wishPersons();
    }

    List<Step> stepsFrom(Slot slot) {
        return steps.getOrDefault(slot, List.of());
    }

    /** Plural -лар/-лер, -дар/-дер, -тар/-тер comes first (Krippes §2.0). Ordinals -ншы stand in the same place. */
    private void plural() {
        add(Slot.NOUN, "", Slot.POSSESSIVE);
        add(Slot.NOUN, "LAр", Slot.POSSESSIVE);
        add(Slot.NOUN, "~YншY", Slot.POSSESSIVE, 5, 25);
    }

    /**
     * Possessive: -(ы)м, -(ы)ң, -(ы)ңыз, -(с)ы, -(ы)мыз. First and second persons are rare in laws and encyclopaedias,
     * and many stems end like them (бөлім, кезең): they cost. -нікі is "the one of".
     */
    private void possessive() {
        add(Slot.POSSESSIVE, "", Slot.CASE);
        add(Slot.POSSESSIVE, "~Yм", Slot.CASE_AFTER_FIRST_PERSON, 15, 20);
        add(Slot.POSSESSIVE, "~Yң", Slot.CASE_AFTER_FIRST_PERSON, 15, 20);
        add(Slot.POSSESSIVE, "~YңYз", Slot.CASE, 15, 15);
        add(Slot.POSSESSIVE, "~YмYз", Slot.CASE);
        add(Slot.POSSESSIVE, "+сY", Slot.CASE_AFTER_THIRD_PERSON);
        add(Slot.POSSESSIVE, "Nікі", Slot.CASE);
    }

    /**
     * The seven cases (Krippes §2.0.1–2.0.7), the likening -дай, and the persons of a nominal predicate. Of those -сыз
     * is mostly "without" (шексіз), which is derivation.
     */
    private void cases(Slot slot, boolean attributeMayFollow) {
        add(slot, "", Slot.END);
        add(slot, "NYң", Slot.END);
        add(slot, "GA", Slot.END);
        add(slot, "OY", Slot.END);
        add(slot, "DA", Slot.END);
        add(slot, "BAн", Slot.END);
        add(slot, "Wен", Slot.END);
        add(slot, "Wенен", Slot.END);
        add(slot, "DAй", Slot.END, 12, 12);
        for (String person : PREDICATE_PERSONS) {
            if (!person.equals("сYз") || slot == Slot.VERBAL_NOUN_CASE) {
                add(slot, person, Slot.END, 5, 8);
            }
        }
        if (attributeMayFollow) {
            add(slot, "DAGY", Slot.ATTRIBUTE);
        }
    }

    /** After -(ы)м and -(ы)ң the dative is a bare -а/-е and the ablative has н. */
    private void casesAfterFirstPerson() {
        Slot slot = Slot.CASE_AFTER_FIRST_PERSON;
        add(slot, "", Slot.END);
        add(slot, "NYң", Slot.END);
        add(slot, "A", Slot.END);
        add(slot, "OY", Slot.END);
        add(slot, "DA", Slot.END);
        add(slot, "нAн", Slot.END);
        add(slot, "Wен", Slot.END);
        add(slot, "Wенен", Slot.END);
        add(slot, "DAй", Slot.END, 12, 12);
        add(slot, "DAGY", Slot.ATTRIBUTE);
    }

    /**
     * After third person -(с)ы a pronominal н stands before the case: үй-і-н-де, and the accusative is that н alone.
     */
    private void casesAfterThirdPerson(Slot slot, boolean attributeMayFollow) {
        add(slot, "", Slot.END);
        add(slot, "NYң", Slot.END);
        add(slot, "нA", Slot.END);
        add(slot, "н", Slot.END);
        add(slot, "нDA", Slot.END);
        add(slot, "нAн", Slot.END);
        add(slot, "Wен", Slot.END);
        add(slot, "Wенен", Slot.END);
        add(slot, "нDAй", Slot.END, 12, 12);
        if (attributeMayFollow) {
            add(slot, "нDAGY", Slot.ATTRIBUTE);
        }
    }

    /**
     * -дағы turns a place into an attribute (қала-дағы), which may be counted and declined again (қала-дағы-лар-ға).
     */
    private void attribute() {
        add(Slot.ATTRIBUTE, "", Slot.LAST_CASE);
        add(Slot.ATTRIBUTE, "LAр", Slot.ATTRIBUTE_POSSESSIVE);
        add(Slot.ATTRIBUTE_POSSESSIVE, "", Slot.LAST_CASE);
        add(Slot.ATTRIBUTE_POSSESSIVE, "+сY", Slot.LAST_CASE_AFTER_THIRD_PERSON);
        cases(Slot.LAST_CASE, false);
        casesAfterThirdPerson(Slot.LAST_CASE_AFTER_THIRD_PERSON, false);
    }

    /**
     * Passive -(ы)л, reflexive -(ы)н, reciprocal -(ы)с between stem and negation. They cost nearly the letters they
     * free, because many a stem has grown together with its voice (түсін, байланыс): the lexicon then keeps it whole.
     */
    private void voice() {
        add(Slot.VERB, "", Slot.NEGATION);
        for (String voice : List.of("~Yл", "~Yн", "~Yс")) {
            add(Slot.VERB, voice, Slot.NEGATION, 25, 19);
        }
    }

    /** Negation -ма/-ме, -ба/-бе, -па/-пе stands between voice and tense. */
    private void negation() {
        add(Slot.NEGATION, "", Slot.TENSE);
        add(Slot.NEGATION, "MA", Slot.TENSE_AFTER_NEGATION);
    }

    /**
     * Past -ды and conditional -са with their possessive-like persons (Krippes §6.2.3); the converbs -а/-й and -(ы)п,
     * alone or as present and reported past. "-дық" also makes nouns (ұлттық), so it is believed of known verbs only;
     * so is the bare converb -а, which looks like the end of a noun (қала, мекеме).
     */
    private void finiteTenses(Slot slot) {
        for (String person : PAST_PERSONS) {
            add(slot, "DY" + person, Slot.END);
            add(slot, "сA" + person, Slot.END);
        }
        add(slot, "DYK", Slot.END, 40, 50);
        add(slot, "сAK", Slot.END);
        add(slot, "=A", Slot.END, 13, 25);
        add(slot, "=A", Slot.PRESENT_PERSON);
        add(slot, "_й", Slot.END);
        add(slot, "_й", Slot.PRESENT_PERSON);
        add(slot, "~Yп", Slot.END);
        add(slot, "~Yп", Slot.PERFECT_PERSON);
    }

    /** Persons of the present (-мын, -сың, -ды …) and of the reported past (-пын, -сың, -ты …). */
    private void presentAndPerfectPersons() {
        for (String person : List.of("мYн", "сYң", "сYз", "дY", "мYз", "сYңдAр", "сYздAр")) {
            add(Slot.PRESENT_PERSON, person, Slot.END);
        }
        add(Slot.PRESENT_PERSON, "м", Slot.END, 15, 25);
        for (String person : List.of("пYн", "сYң", "сYз", "тY", "тYр", "пYз", "сYңдAр", "сYздAр")) {
            add(Slot.PERFECT_PERSON, person, Slot.END);
        }
    }

    /**
     * Verbal nouns: infinitive -у, agent -ушы, perfect -ған, intention -мақ; -ғандық is "the having done" (-ғандықтан:
     * because), -ғанша "until".
     */
    private void participles(Slot slot) {
        add(slot, "у", Slot.VERBAL_NOUN);
        add(slot, "ушY", Slot.VERBAL_NOUN, 30, 5);
        add(slot, "GAн", Slot.VERBAL_NOUN);
        add(slot, "MAK", Slot.VERBAL_NOUN, 5, 5);
        add(slot, "MAKшY", Slot.VERBAL_NOUN);
        add(slot, "GAнDYK", Slot.VERBAL_NOUN_POSSESSIVE);
        add(slot, "GAншA", Slot.END);
        add(slot, "=AтYн", Slot.HABITUAL);
        add(slot, "_йтYн", Slot.HABITUAL);
    }

    /** Verbal nouns decline like nouns, but their attribute (жасау-дағы) is not declined again. */
    private void declensionOfVerbalNouns() {
        add(Slot.VERBAL_NOUN, "", Slot.VERBAL_NOUN_POSSESSIVE);
        add(Slot.VERBAL_NOUN, "LAр", Slot.VERBAL_NOUN_POSSESSIVE);
        add(Slot.VERBAL_NOUN_POSSESSIVE, "", Slot.VERBAL_NOUN_CASE);
        for (String person : List.of("~Yм", "~Yң")) {
            add(Slot.VERBAL_NOUN_POSSESSIVE, person, Slot.VERBAL_NOUN_CASE, 15, 20);
            add(Slot.VERBAL_NOUN_POSSESSIVE, person + "A", Slot.END, 15, 20);
            add(Slot.VERBAL_NOUN_POSSESSIVE, person + "нAн", Slot.END, 15, 20);
        }
        add(Slot.VERBAL_NOUN_POSSESSIVE, "~YңYз", Slot.VERBAL_NOUN_CASE, 15, 15);
        add(Slot.VERBAL_NOUN_POSSESSIVE, "~YмYз", Slot.VERBAL_NOUN_CASE);
        add(Slot.VERBAL_NOUN_POSSESSIVE, "+сY", Slot.LAST_CASE_AFTER_THIRD_PERSON);
        cases(Slot.VERBAL_NOUN_CASE, false);
        add(Slot.VERBAL_NOUN_CASE, "DAGY", Slot.END);
    }

    /**
     * Aorist -(а)р with the negative -мас: a predicate, or declined as "the one who will". Nouns and verbs that end in
     * -ар/-ер are many (шығар, өнер), so a bare one costs and its third person more.
     */
    private void aorist() {
        add(Slot.TENSE, "=Aр", Slot.AORIST, 8, 8);
        add(Slot.TENSE, "_р", Slot.AORIST, 8, 8);
        add(Slot.TENSE_AFTER_NEGATION, "с", Slot.VERBAL_NOUN);
        add(Slot.TENSE_AFTER_NEGATION, "йYншA", Slot.END);
        add(Slot.AORIST, "", Slot.END);
        add(Slot.AORIST, "GA", Slot.END);
        add(Slot.AORIST, "LAр", Slot.END);
        add(Slot.AORIST, "+сY", Slot.LAST_CASE_AFTER_THIRD_PERSON, 10, 15);
        for (String person : PREDICATE_PERSONS) {
            add(Slot.AORIST, person, Slot.END);
        }
    }

    /** Habitual -атын/-йтын: plural, third person and cases, but no "my" and "your" (else үкіметің reads үкім-етің). */
    private void habitual() {
        add(Slot.HABITUAL, "", Slot.LAST_CASE);
        add(Slot.HABITUAL, "LAр", Slot.ATTRIBUTE_POSSESSIVE);
        add(Slot.HABITUAL, "+сY", Slot.LAST_CASE_AFTER_THIRD_PERSON);
    }

    /** Commands -сын, -(ы)ңыз, -(ы)ңдар, -айын, -айық; purpose -ғалы; wish -ғы. */
    private void moods(Slot slot) {
        for (String command :
                List.of("сYн", "сYншY", "~YңYз", "~YңдAр", "~YңYздAр", "=AйYн", "_йYн", "=AйYK", "_йYK")) {
            add(slot, command, Slot.END);
        }
        add(slot, "GAлY", Slot.END);
        add(slot, "GY", Slot.WISH, 20, 20);
    }

    /** Whose wish it is: бар-ғы-м келеді "I want to go". */
    private void wishPersons() {
        for (String person : List.of("м", "ң", "сY", "мYз")) {
            add(Slot.WISH, person, Slot.END);
        }
    }

    private void add(Slot slot, String pattern, Slot next) {
        add(slot, pattern, next, 0, 0);
    }

    private void add(Slot slot, String pattern, Slot next, int cost, int costIfUnknown) {
        stepsFrom(slot).add(new Step(pattern, next, cost, costIfUnknown));
    }
}
