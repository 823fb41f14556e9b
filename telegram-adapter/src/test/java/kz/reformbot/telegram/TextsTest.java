package kz.reformbot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.reformbot.answer.AnswerStatus;
import kz.reformbot.conversation.Feedback.Reason;
import kz.reformbot.guide.Texts;
import kz.reformbot.knowledge.TopicStatus;
import kz.reformbot.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the adapter says itself, in each language. */
class TextsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d[^}]*}");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z-]+)*)\"");
    private static final Pattern SAID = Pattern.compile("say\\(\\s*\"([^\"]+)\"\\s*[,)]");

    /** The adapter's own texts and those that all adapters share. */
    private static Properties bundle(Language language) {
        Properties bundle = own(language);
        bundle.putAll(bundle(Texts.class, language));
        return bundle;
    }

    private static Properties own(Language language) {
        return bundle(TelegramTexts.class, language);
    }

    private static Properties bundle(Class<?> beside, Language language) {
        String name = language == Language.ENGLISH ? "texts.properties" : "texts_" + language.code() + ".properties";
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            Properties bundle = new Properties();
            bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return bundle;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(Language language) {
        return new TreeSet<>(bundle(language).stringPropertyNames());
    }

    /** Keys that the code puts together. */
    private static Set<String> composed() {
        return Stream.of(
                        Arrays.stream(Command.values()).map(command -> "command." + command.word()),
                        Arrays.stream(Reason.values()).map(reason -> "reason." + reason.name()),
                        Arrays.stream(AnswerStatus.values()).map(status -> "why.status." + status.word()),
                        Stream.of(TopicStatus.PROPOSED, TopicStatus.REJECTED).map(status -> "status." + status.word()))
                .flatMap(key -> key)
                .collect(Collectors.toSet());
    }

    private static String code() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            StringBuilder code = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                code.append(Files.readString(file));
            }
            return code.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> found(Pattern pattern) {
        return pattern.matcher(code()).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextIsThereInEveryLanguage(Language language) {
        assertThat(keys(language)).isEqualTo(keys(Language.ENGLISH));
        assertThat(bundle(language))
                .allSatisfy((key, text) ->
                        assertThat(String.valueOf(text)).as("%s", key).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void everyTextIsTranslated(Language language) {
        Set<String> sameInAll = Set.of("why.passage", "valid.range");
        Properties english = bundle(Language.ENGLISH);
        assertThat(bundle(language)).allSatisfy((key, text) -> {
            if (!sameInAll.contains(key)) {
                assertThat(text).as("%s", key).isNotEqualTo(english.get(key));
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextHasTheSamePlaces(Language language) {
        for (String key : keys(Language.ENGLISH)) {
            assertThat(places(language, key)).as(key).isEqualTo(places(Language.ENGLISH, key));
        }
    }

    private static List<String> places(Language language, String key) {
        return PLACEHOLDER
                .matcher(bundle(language).getProperty(key))
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    /** An apostrophe begins a quotation in a message format, and hides what is to be filled in. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void noTextIsSpoiltByAnApostrophe(Language language) {
        bundle(language).forEach((key, text) -> {
            if (!String.valueOf(key).startsWith("date.")) {
                assertThat(String.valueOf(text).replace("''", "")).as("%s", key).doesNotContain("'");
                assertThat(new MessageFormat(String.valueOf(text), language.locale()).format(new Object[0]))
                        .as("%s", key)
                        .isNotBlank();
            }
        });
    }

    @Test
    void everyTextThatIsSaidIsThere() {
        Set<String> said = found(SAID);
        assertThat(said).hasSizeGreaterThan(30);
        assertThat(keys(Language.ENGLISH)).containsAll(said).containsAll(composed());
    }

    @Test
    void everyTextThatIsThereIsSaid() {
        Set<String> unused = new TreeSet<>(own(Language.ENGLISH).stringPropertyNames());
        unused.removeAll(found(LITERAL));
        unused.removeAll(composed());
        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"bot.name,64", "bot.description,512", "bot.short,120"})
    void theProfileKeepsTelegramsLimits(String key, int most) {
        for (Language language : Language.values()) {
            assertThat(TelegramTexts.in(language).say(key)).hasSizeBetween(1, most);
        }
    }

    @ParameterizedTest
    @EnumSource(Command.class)
    void aCommandsDescriptionKeepsTelegramsLimit(Command command) {
        assertThat(command.word()).matches("[a-z0-9_]{1,32}");
        for (Language language : Language.values()) {
            assertThat(TelegramTexts.in(language).say("command." + command.word()))
                    .hasSizeBetween(1, TelegramLimits.COMMAND_DESCRIPTION);
        }
    }

    @ParameterizedTest
    @CsvSource({"button.old", "feedback.why", "feedback.thanks", "language.set", "language.unset", "failed"})
    void whatAPressedButtonSaysKeepsTelegramsLimit(String key) {
        for (Language language : Language.values()) {
            assertThat(TelegramTexts.in(language).say(key)).hasSizeBetween(1, TelegramLimits.CALLBACK_TEXT);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyOtherTextFitsIntoAMessage(Language language) {
        bundle(language)
                .forEach((key, text) ->
                        assertThat(String.valueOf(text)).as("%s", key).hasSizeLessThan(TelegramLimits.TEXT / 2));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noButtonsTextIsShortened(Language language) {
        Texts texts = TelegramTexts.in(language);
        Stream.of("topics.title", "button.sources", "button.more", "button.back", "language.asAsked", "language.name")
                .map(texts::say)
                .forEach(text -> assertThat(new Button(text, "x").text()).isEqualTo(text));
        for (Reason reason : Reason.values()) {
            String text = texts.say("reason." + reason.name());
            assertThat(new Button(text, "x").text()).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH,2026-03-20,20 March 2026",
        "RUSSIAN,2026-03-20,20 марта 2026 года",
        "KAZAKH,2026-03-20,2026 жылғы 20 наурыз",
        "ENGLISH,2022-11,November 2022",
        "RUSSIAN,2022-11,ноябрь 2022 года",
        "KAZAKH,2022-11,2022 жылғы қараша",
        "ENGLISH,2021,2021",
        "RUSSIAN,2022-13,2022-13",
        "KAZAKH,circa 1995,circa 1995",
    })
    void datesAreWrittenOut(Language language, String iso, String written) {
        assertThat(TelegramTexts.in(language).date(iso)).isEqualTo(written);
    }
}
