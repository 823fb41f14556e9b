package kz.reformbot.answer;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import kz.reformbot.answer.ReadQuestion.Intent;

/** Greetings, thanks and questions about the bot itself: what is no question to the folder. */
final class SmallTalk {
    private static final ResourceBundle LISTS = ResourceBundle.getBundle("kz.reformbot.answer.small-talk");
    /** What a text says that has several of them: "hello, who are you?" asks, "hi and thanks" thanks. */
    private static final List<Intent> BY_WEIGHT = List.of(Intent.ABOUT_THE_BOT, Intent.THANKS, Intent.GREETING);

    private static final Map<List<String>, Intent> PHRASES = phrases();
    private static final Set<String> FILLERS =
            Set.copyOf(List.of(LISTS.getString("FILLER").split(" +", -1)));
    private static final int LONGEST_PHRASE =
            PHRASES.keySet().stream().mapToInt(List::size).max().orElse(0);
    /** Words; a longer text is not looked at. */
    private static final int LONGEST = 16;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SmallTalk() {}

    private static Map<List<String>, Intent> phrases() {
        Map<List<String>, Intent> phrases = new HashMap<>();
        for (Intent intent : BY_WEIGHT) {
            for (String phrase : LISTS.getString(intent.name()).split(" *\\| *", -1)) {
                phrases.put(List.of(phrase.split(" ", -1)), intent);
            }
        }
        return phrases;
    }

    /** The intent of a text that is small talk as a whole; empty for a question. */
    static Optional<Intent> intent(String text) {
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of(Intent.NO_WORDS);
        }
        List<String> words = words(text);
        if (words.size() > LONGEST) {
            return Optional.empty();
        }
        Intent whole = PHRASES.get(words);
        return whole == null ? sum(words) : Optional.of(whole);
    }

    /** The intent of phrases one after the other, with nothing but fillers between them. */
    private static Optional<Intent> sum(List<String> words) {
        Set<Intent> found = EnumSet.noneOf(Intent.class);
        int i = 0;
        while (i < words.size()) {
            int length = phraseAt(words, i, found);
            if (length == 0 && !FILLERS.contains(words.get(i))) {
                return Optional.empty();
            }
            i += Math.max(1, length);
        }
        return BY_WEIGHT.stream().filter(found::contains).findFirst();
    }

    /** The length of the longest phrase that begins there, its intent noted; 0 where none does. */
    private static int phraseAt(List<String> words, int from, Set<Intent> found) {
        for (int length = Math.min(LONGEST_PHRASE, words.size() - from); length > 0; length--) {
            Intent intent = PHRASES.get(words.subList(from, from + length));
            // "Help" asks for help by itself, not in "thanks for the help".
            if (intent != null && (length > 1 || !FILLERS.contains(words.get(from)))) {
                found.add(intent);
                return length;
            }
        }
        return 0;
    }

    /** The first words, one more than are looked at, in small letters. */
    private static List<String> words(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("['’]", "");
        return NO_WORD.splitAsStream(plain)
                .filter(word -> !word.isEmpty())
                .limit(LONGEST + 1)
                .toList();
    }

    static Answer reply(ReadQuestion question) {
        Wording wording = Wording.in(question.language());
        String example = wording.say("example");
        String text = switch (question.intent()) {
            case GREETING -> wording.say("greeting", example);
            case THANKS -> wording.say("thanks");
            case ABOUT_THE_BOT -> wording.say("about");
            case NO_WORDS, QUESTION -> wording.say("noWords", example);
        };
        AnswerStatus status = question.intent() == Intent.NO_WORDS ? AnswerStatus.NOT_COVERED : AnswerStatus.SMALL_TALK;
        return new Answer(status, question.language(), text, List.of(), List.of(), List.of(), List.of(), 0);
    }
}
