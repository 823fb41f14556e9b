package kz.reformbot.app;

import static kz.reformbot.app.Program.reformbot;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@code ask --jsonl}: one run of many lines, and what comes out for each. */
class JsonLinesTest {
    private final ByteArrayOutputStream in = new ByteArrayOutputStream();
    private final List<String> expected = new ArrayList<>();

    /** @param start what the line that comes out begins with; null for no line */
    private void line(String text, @Nullable String start) {
        bytes((text + "\n").getBytes(StandardCharsets.UTF_8), start);
    }

    private void bytes(byte[] bytes, @Nullable String start) {
        in.writeBytes(bytes);
        if (start != null) {
            expected.add(start);
        }
    }

    private Program.Run assertAnswered(String... options) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("ask", "--jsonl"));
        arguments.addAll(List.of(options));
        Program.Run run = reformbot(arguments.toArray(String[]::new))
                .stdin(in.toByteArray())
                .run();
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).as(run.out()).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(run.lines().get(i)).startsWith(expected.get(i));
            assertThat(Json.MAPPER.readTree(run.lines().get(i)).isObject()).isTrue();
        }
        return run;
    }

    @Test
    void answersComeInOrderUnderTheirIds() throws Exception {
        in.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        String who = "\"question\":\"Who elects the akim of a village?\"";
        line("{\"id\":\"a\"," + who + "}\r", "{\"id\":\"a\",\"status\":\"answered\",\"language\":\"en\"");
        line("", null);
        line("  \t\r", null);
        line("{" + who + "}", "{\"status\":\"answered\"");
        line("{\"id\":7," + who + "}", "{\"id\":7,\"status\":\"answered\"");
        line("{\"id\":1.10," + who + "}", "{\"id\":1.10,\"status\":\"answered\"");
        line("{\"id\":1e400," + who + "}", "{\"id\":1E+400,\"status\":\"answered\"");
        line("{\"id\":12345678901234567890," + who + "}", "{\"id\":12345678901234567890,");
        line("{\"id\":[1,{\"a\":null}]," + who + "}", "{\"id\":[1,{\"a\":null}],");
        line("{\"id\":null," + who + "}", "{\"id\":null,");
        line(" {\"question\" : \"hi\", \"more\" : [1] } ", "{\"status\":\"small-talk\"");
        line("{\"language\":\"ru\",\"question\":\"hi\"}", "{\"status\":\"small-talk\",\"language\":\"ru\"");
        line("{\"language\":null," + who + "}", "{\"status\":\"answered\",\"language\":\"en\"");
        line("{\"question\":\"How many members does a party need?\",\"asOf\":\"2021-05-17\"}", "{\"status\"");
        line("{\"question\":\"How many members does a party need?\",\"asOf\":2021}", "{\"status\"");
        line(
                "{\"question\":\"And how long is his term?\",\"history\":[{" + who + ",\"answer\":\"…\"}]}",
                "{\"status\"");
        in.writeBytes("{\"id\":\"last\",\"question\":\"hi\"}".getBytes(StandardCharsets.UTF_8));
        expected.add("{\"id\":\"last\"");

        List<String> lines = assertAnswered().lines();
        assertThat(lines.get(lines.size() - 4)).contains("20,000 members");
        assertThat(lines.get(lines.size() - 3)).contains("20,000 members");
        assertThat(lines.get(lines.size() - 2)).contains("serves for four years");
    }

    @Test
    void optionsHoldForQuestionsThatNameNone() throws Exception {
        line("{\"question\":\"How many members does a party need?\"}", "{\"status\":\"answered\",\"language\":\"en\"");
        line("{\"question\":\"Сколько членов нужно партии?\",\"language\":\"ru\"}", "{\"status\":");
        line("{\"question\":\"How many members does a party need?\",\"asOf\":\"2024\"}", "{\"status\":\"answered\"");
        List<String> lines =
                assertAnswered("--language", "en", "--as-of", "2021").lines();
        assertThat(lines.get(0)).contains("20,000");
        assertThat(lines.get(1)).contains("\"language\":\"ru\"");
        assertThat(lines.get(2)).contains("5,000");
    }

    @Test
    void aLineThatCannotBeAnsweredGetsAnErrorAndTheRunGoesOn() throws Exception {
        line("{\"id\":1,\"question\":\"hi\"", "{\"error\":\"line 1 is not valid JSON: Unexpected end-of-input");
        line("hello", "{\"error\":\"line 2 is not valid JSON: ");
        line("{\"question\":\"hi\"} {\"question\":\"hi\"}", "{\"error\":\"line 3 is not valid JSON: something follows");
        line("{\"question\":\"hi\"},", "{\"error\":\"line 4 is not valid JSON: ");
        line("[]", "{\"error\":\"line 5 is not a JSON object with a \\\"question\\\"");
        line("null", "{\"error\":\"line 6 is not a JSON object");
        line("\"hi\"", "{\"error\":\"line 7 is not a JSON object");
        line("{}", "{\"error\":\"line 8: \\\"question\\\" is missing or not a text");
        line("{\"id\":9,\"question\":5}", "{\"id\":9,\"error\":\"line 9: \\\"question\\\" is missing or not a text");
        line("{\"question\":null}", "{\"error\":\"line 10: \\\"question\\\"");
        line("{\"question\":\"hi\",\"language\":\"xx\"}", "{\"error\":\"line 11: 'xx' is not one of en, ru, kk");
        line("{\"question\":\"hi\",\"language\":[]}", "{\"error\":\"line 12: \\\"language\\\"");
        line("{\"question\":\"hi\",\"asOf\":\"soon\"}", "{\"error\":\"line 13: 'soon' is not a date");
        line("{\"question\":\"hi\",\"asOf\":{}}", "{\"error\":\"line 14: \\\"asOf\\\"");
        line("{\"question\":\"hi\",\"history\":\"x\"}", "{\"error\":\"line 15: \\\"history\\\" is not a list");
        line("{\"question\":\"hi\",\"history\":[1]}", "{\"error\":\"line 16: \\\"question\\\"");
        line(
                "{\"question\":\"hi\",\"history\":[{\"question\":\"a\",\"answer\":1}]}",
                "{\"error\":\"line 17: \\\"answer");
        line("", null);
        line(
                "{\"id\":" + "9".repeat(2_000) + "}",
                "{\"error\":\"line 19 is not valid JSON: it is nested too deeply, or");
        line("[".repeat(100_000), "{\"error\":\"line 20 is not valid JSON: it is nested too deeply");
        line("{\"a\":".repeat(100_000), "{\"error\":\"line 21 is not valid JSON: it is nested too deeply");
        line("{\"question\":\"hi\u0001\"}", "{\"error\":\"line 22 is not valid JSON: ");
        line("{\"question\":\"hi\u0000\"}", "{\"error\":\"line 23 is not valid JSON: ");
        line("{'question':'hi'}", "{\"error\":\"line 24 is not valid JSON: ");
        line("{\"question\":NaN}", "{\"error\":\"line 25 is not valid JSON: ");
        line("x".repeat(Input.LONGEST_LINE + 1), "{\"error\":\"line 26 is longer than 10000000 characters\"");
        line("{\"question\":\"hi\"}", "{\"status\":\"small-talk\"");
        assertAnswered();
    }

    @Test
    void strangeQuestionsAreAnswered() throws Exception {
        line("{\"question\":\"\"}", "{\"status\":\"not-covered\"");
        line("{\"question\":\"a\\u0000b\"}", "{\"status\":");
        line("{\"question\":\"\\ud800 members\",\"id\":\"\\udc00\"}", "{\"id\":");
        line("{\"question\":\"title:(a AND * ? [a TO \\\" \\\\ \"}", "{\"status\":");
        line("{\"question\":\"" + "(".repeat(100_000) + "\"}", "{\"status\":");
        line("{\"question\":\"" + "members ".repeat(600_000) + "\"}", "{\"status\":");
        line("{\"question\":\"" + "я".repeat(5_000_000) + "\"}", "{\"status\":");
        line("{\"question\":\"" + "\\u202e\\u0301".repeat(10_000) + "\"}", "{\"status\":");
        line(
                "{\"question\":\"hi\",\"history\":[" + "{\"question\":\"a\"},".repeat(10_000)
                        + "{\"question\":\"b\"}]}",
                "{");
        bytes(new byte[] {'{', '"', 'q', 'u', 'e', 's', 't', 'i', 'o', 'n', '"', ':', '"'}, null);
        bytes(new byte[] {(byte) 0xFF, (byte) 0xC3, '"', '}', '\n'}, "{\"status\":\"not-covered\"");
        assertAnswered();
    }

    @Test
    void nothingInNothingOut() throws Exception {
        assertThat(reformbot("ask", "--jsonl").run()).isEqualTo(new Program.Run(0, "", ""));
    }

    @Test
    void everyAnswerHasTheFieldsOfTheContract() throws Exception {
        line("{\"question\":\"Who elects the akim of a village?\"}", "{\"status\"");
        JsonNode answer = Json.MAPPER.readTree(assertAnswered().out());
        assertThat(answer.at("/claims/0/text").asText())
                .isEqualTo("The residents of the village elect their akim directly.");
        assertThat(answer.at("/claims/0/citations/0").asInt()).isEqualTo(1);
        assertThat(answer.at("/citations/0").fieldNames())
                .toIterable()
                .containsExactly(
                        "number", "document", "section", "anchor", "title", "publisher", "url", "date", "quote");
        assertThat(answer.at("/passages/0").fieldNames()).toIterable().containsExactly("document", "anchor", "score");
    }
}
