package kz.reformbot.answer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.reformbot.answer.ReadQuestion.Intent;

/** Greetings, thanks and questions about the bot itself: what is no question to the folder. */
final class SmallTalk {
    private static final Map<Intent, Set<String>> PHRASES = Map.of(
            Intent.GREETING,
            Set.of(
                    "hi",
                    "hello",
                    "hey",
                    "hi there",
                    "hello there",
                    "good morning",
                    "good afternoon",
                    "good evening",
                    "good day",
                    "greetings",
                    "привет",
                    "здравствуйте",
                    "здравствуй",
                    "добрый день",
                    "доброе утро",
                    "добрый вечер",
                    "приветствую",
                    "хай",
                    "салем",
                    "сәлем",
                    "салам",
                    "сәлеметсіз бе",
                    "салеметсиз бе",
                    "сәлеметсің бе",
                    "қайырлы күн",
                    "қайырлы таң",
                    "қайырлы кеш",
                    "кайырлы кун",
                    "ассалаумағалейкум",
                    "ассалаумагалейкум",
                    "salem",
                    "salam",
                    "privet",
                    "zdravstvuite"),
            Intent.THANKS,
            Set.of(
                    "thanks",
                    "thank you",
                    "thank you very much",
                    "thanks a lot",
                    "thx",
                    "ok thanks",
                    "ok thank you",
                    "great thanks",
                    "спасибо",
                    "спасибо большое",
                    "большое спасибо",
                    "благодарю",
                    "спс",
                    "ок спасибо",
                    "рахмет",
                    "көп рахмет",
                    "коп рахмет",
                    "рақмет",
                    "үлкен рахмет",
                    "rahmet",
                    "raqmet",
                    "spasibo",
                    "bye",
                    "goodbye",
                    "good bye",
                    "пока",
                    "до свидания",
                    "сау болыңыз",
                    "сау бол"),
            Intent.ABOUT_THE_BOT,
            Set.of(
                    "who are you",
                    "what are you",
                    "what can you do",
                    "what do you do",
                    "help",
                    "are you a bot",
                    "are you a robot",
                    "are you human",
                    "how are you",
                    "how do you work",
                    "what is your name",
                    "кто ты",
                    "кто вы",
                    "ты кто",
                    "вы кто",
                    "что ты умеешь",
                    "что вы умеете",
                    "что ты можешь",
                    "помощь",
                    "ты бот",
                    "ты робот",
                    "вы бот",
                    "как дела",
                    "как тебя зовут",
                    "как вас зовут",
                    "как ты работаешь",
                    "сен кімсің",
                    "сіз кімсіз",
                    "кімсің",
                    "кімсіз",
                    "не істей аласың",
                    "не істей аласыз",
                    "көмек",
                    "қалайсың",
                    "қалайсыз",
                    "қалың қалай",
                    "атың кім",
                    "атыңыз кім",
                    "сен ботсың ба",
                    "сіз ботсыз ба",
                    "сен кимсин",
                    "сиз кимсиз",
                    "не истей аласын"));

    private SmallTalk() {}

    /** The intent of a text that is small talk as a whole; empty for a question. */
    static Optional<Intent> intent(String text) {
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of(Intent.NO_WORDS);
        }
        if (text.length() > 60) {
            return Optional.empty();
        }
        String words = words(text);
        for (Intent intent : List.of(Intent.GREETING, Intent.THANKS, Intent.ABOUT_THE_BOT)) {
            if (PHRASES.getOrDefault(intent, Set.of()).contains(words)) {
                return Optional.of(intent);
            }
        }
        return Optional.empty();
    }

    private static String words(String text) {
        StringBuilder words = new StringBuilder();
        text.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                words.appendCodePoint(c);
            } else if (c != '\'' && c != '’' && !words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        });
        return words.toString().strip();
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
