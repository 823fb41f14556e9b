package kz.reformbot.slack.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.reformbot.guide.Texts;
import kz.reformbot.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SlackTextsTest {
    private static final Path SOURCES = Path.of("src/main/java/kz/reformbot/slack");
    private static final Pattern BLANK = Pattern.compile("\\{(\\d)[^}]*\\}");

    /** Keys that are put together: what the code holds is their beginning. */
    private static final List<String> BEGINNINGS =
            List.of("prompt.", "working.", "closed.", "reason.", "why.status.", "status.");

    private static Properties bundle(String path, Language language) {
        String suffix = language == Language.ENGLISH ? "" : "_" + language.code();
        Properties texts = new Properties();
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(
                        SlackTexts.class.getClassLoader().getResourceAsStream(path + suffix + ".properties")),
                StandardCharsets.UTF_8)) {
            texts.load(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return texts;
    }

    private static Properties own(Language language) {
        return bundle("kz/reformbot/slack/texts", language);
    }

    private static Properties shared() {
        return bundle("kz/reformbot/guide/texts", Language.ENGLISH);
    }

    private static String code() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            StringBuilder code = new StringBuilder();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(file));
            }
            return code.toString();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noKeyIsMissing(Language language) {
        assertThat(own(language).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(own(Language.ENGLISH).stringPropertyNames());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSameBlanksAreFilledIn(Language language) {
        Properties english = own(Language.ENGLISH);
        Properties texts = own(language);
        for (String key : english.stringPropertyNames()) {
            assertThat(blanks(texts.getProperty(key))).as(key).isEqualTo(blanks(english.getProperty(key)));
        }
    }

    private static Set<String> blanks(String text) {
        return BLANK.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noKeyIsUnused() throws IOException {
        String code = code();
        Predicate<String> used = key -> code.contains("\"" + key + "\"")
                || BEGINNINGS.stream().anyMatch(start -> key.startsWith(start) && code.contains("\"" + start + "\""));
        assertThat(own(Language.ENGLISH).stringPropertyNames()).allMatch(used);
    }

    @Test
    void noKeyIsSaidThatIsNotThere() throws IOException {
        Set<String> known = new TreeSet<>(own(Language.ENGLISH).stringPropertyNames());
        known.addAll(shared().stringPropertyNames());
        Set<String> said = Pattern.compile("\\.?say\\(\\s*\"([a-zA-Z.]+)\"")
                .matcher(code())
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(key -> !BEGINNINGS.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(said).hasSizeGreaterThan(40).isSubsetOf(known);
    }

    @Test
    void nothingIsSaidHereThatAllAdaptersSayAlike() {
        Properties shared = shared();
        assertThat(own(Language.ENGLISH).stringPropertyNames())
                .allSatisfy(key ->
                        assertThat(own(Language.ENGLISH).getProperty(key)).isNotEqualTo(shared.getProperty(key)));
    }

    private static final Map<String, Integer> LIMITS = Map.ofEntries(
            Map.entry("button.", SlackLimits.BUTTON),
            Map.entry("reason.", SlackLimits.OPTION),
            Map.entry("language.asAsked", SlackLimits.OPTION),
            Map.entry("language.name", SlackLimits.OPTION),
            Map.entry("topics.title", SlackLimits.MODAL_TITLE),
            Map.entry("timeline.newest", SlackLimits.BUTTON),
            Map.entry("timeline.year", SlackLimits.PLACEHOLDER),
            Map.entry("feedback.why", SlackLimits.MODAL_TITLE),
            Map.entry("feedback.send", SlackLimits.MODAL_TITLE),
            Map.entry("feedback.cancel", SlackLimits.MODAL_TITLE),
            Map.entry("feedback.reason", SlackLimits.PLACEHOLDER),
            Map.entry("feedback.words", SlackLimits.PLACEHOLDER),
            Map.entry("feedback.example", SlackLimits.PLACEHOLDER),
            Map.entry("button.close", SlackLimits.MODAL_TITLE),
            Map.entry("forget.title", SlackLimits.CONFIRM_TITLE),
            Map.entry("forget.text", SlackLimits.CONFIRM_TEXT),
            Map.entry("forget.yes", SlackLimits.CONFIRM_BUTTON),
            Map.entry("forget.no", SlackLimits.CONFIRM_BUTTON),
            Map.entry("home.title", SlackLimits.HEADER),
            Map.entry("home.pickDay", SlackLimits.PLACEHOLDER),
            Map.entry("prompt.", SlackLimits.BUTTON),
            Map.entry("help", SlackLimits.SECTION),
            Map.entry("help.commands", SlackLimits.SECTION),
            Map.entry("privacy", SlackLimits.SECTION));

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachIsShortEnoughForItsPlace(Language language) {
        Texts texts = SlackTexts.in(language);
        Set<String> keys = new TreeSet<>(own(Language.ENGLISH).stringPropertyNames());
        keys.addAll(shared().stringPropertyNames());
        LIMITS.forEach((beginning, most) -> assertThat(keys.stream()
                        .filter(key -> beginning.endsWith(".") ? key.startsWith(beginning) : key.equals(beginning)))
                .as(beginning)
                .isNotEmpty()
                .allSatisfy(key -> assertThat(texts.say(key)).hasSizeLessThanOrEqualTo(most)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsMarkupNeedsNoEscaping(Language language) {
        Properties texts = own(language);
        assertThat(texts.stringPropertyNames().stream().filter(key -> key.startsWith("closed.")))
                .hasSize(3)
                .allSatisfy(key -> assertThat(texts.getProperty(key)).doesNotContain("<", ">", "&", "*", "_", "~"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void blanksAreFilledInAndNothingElse(Language language) {
        Texts texts = SlackTexts.in(language);
        for (String key : own(language).stringPropertyNames()) {
            assertThat(texts.say(key, 1, 2)).as(key).doesNotContain("{", "}", "''");
        }
    }
}
