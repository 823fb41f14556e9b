package kz.reformbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import kz.reformbot.answer.Assistant;
import kz.reformbot.knowledge.KnowledgeBase;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever line comes in, one line of JSON goes out. */
class JsonLinesPropertiesTest {
    private static final Assistant ASSISTANT = Assistant.over(
            KnowledgeBase.load(Program.KNOWLEDGE), Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC));

    private static void assertOneObjectOut(String line) throws IOException {
        StringWriter out = new StringWriter();
        new JsonLines(ASSISTANT, null, null)
                .run(new Input(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8))), new PrintWriter(out));
        if (line.replace("\uFEFF", "").isBlank() || line.isEmpty()) {
            return;
        }
        assertThat(out.toString()).endsWith("\n").hasLineCount(1);
        var object = Json.MAPPER.readTree(out.toString());
        assertThat(object.hasNonNull("error") || object.hasNonNull("answer")).isTrue();
    }

    @Property(tries = 500)
    void anyLine(@ForAll("lines") String line) throws IOException {
        assertOneObjectOut(line);
    }

    @Property(tries = 300)
    void anyQuestion(@ForAll("texts") String question, @ForAll("texts") String id) throws IOException {
        var object = Json.MAPPER.createObjectNode().put("id", id).put("question", question);
        assertOneObjectOut(Json.write(object));
    }

    @Property(tries = 500)
    void anyPieceOfAnObject(@ForAll("pieces") String line) throws IOException {
        assertOneObjectOut(line);
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.strings().excludeChars('\n').ofMaxLength(200);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().ofMaxLength(200);
    }

    /** Of an object's own tokens, in any order. */
    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ":",
                        ",",
                        "\"question\"",
                        "\"id\"",
                        "\"history\"",
                        "\"language\"",
                        "\"asOf\"",
                        "\"members\"",
                        "\"ru\"",
                        "\"2021\"",
                        "null",
                        "true",
                        "-1.50",
                        "1e9",
                        "\"\\ud800\"",
                        " ",
                        "{\"question\":\"members\"",
                        "\"")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces))
                .filter(line -> !line.isBlank());
    }
}
