package kz.reformbot.slack.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each limit of Block Kit: the last that is taken and the first that is refused. */
class BlockRulesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static List<String> errors(String blocks, Surface surface) throws JsonProcessingException {
        return BlockRules.errors(JSON.readTree(blocks.replace('\'', '"')), surface);
    }

    private static String x(int count) {
        return "x".repeat(count);
    }

    private static String list(int count, String one) {
        StringBuilder all = new StringBuilder();
        for (int index = 0; index < count; index++) {
            all.append(index == 0 ? "" : ",").append(one.replace("#", String.valueOf(index)));
        }
        return "[" + all + "]";
    }

    private static String section(int count) {
        return "[{'type':'section','text':{'type':'mrkdwn','text':'" + x(count) + "'}}]";
    }

    private static String header(int count) {
        return "[{'type':'header','text':{'type':'plain_text','text':'" + x(count) + "'}}]";
    }

    private static String markdown(int count) {
        return "[{'type':'markdown','text':'" + x(count / 2) + "'},{'type':'markdown','text':'" + x(count - count / 2)
                + "'}]";
    }

    private static String context(int count) {
        return "[{'type':'context','elements':" + list(count, "{'type':'mrkdwn','text':'x'}") + "}]";
    }

    private static String button(String text, String value, String actionId) {
        return "{'type':'button','text':{'type':'plain_text','text':'" + text + "'},'value':'" + value
                + "','action_id':'" + actionId + "'}";
    }

    private static String actions(String elements) {
        return "[{'type':'actions','elements':" + elements + "}]";
    }

    private static String options(int count, int text, int value) {
        return list(count, "{'text':{'type':'plain_text','text':'" + x(text) + "'},'value':'" + x(value) + "'}");
    }

    private static String overflow(int count, int text, int value) {
        return actions("[{'type':'overflow','action_id':'a','options':" + options(count, text, value) + "}]");
    }

    static Stream<Arguments> limits() {
        String feedback = "{'type':'feedback_buttons','action_id':'f','positive_button':{'text':{'type':'plain_text',"
                + "'text':'+'},'value':'1'},'negative_button':{'text':{'type':'plain_text','text':'-'},'value':'0'}}";
        String select = "[{'type':'static_select','action_id':'a','options':%s}]";
        return Stream.of(
                Arguments.of("blocks", list(50, "{'type':'divider'}"), list(51, "{'type':'divider'}")),
                Arguments.of("section", section(3000), section(3001)),
                Arguments.of("empty section", section(1), section(0)),
                Arguments.of("header", header(150), header(151)),
                Arguments.of("markdown in all", markdown(12_000), markdown(12_001)),
                Arguments.of("context", context(10), context(11)),
                Arguments.of(
                        "actions", actions(list(25, button("x", "v", "#"))), actions(list(26, button("x", "v", "#")))),
                Arguments.of(
                        "action ids", actions(list(2, button("x", "v", "#"))), actions(list(2, button("x", "v", "a")))),
                Arguments.of(
                        "button's text",
                        actions("[" + button(x(75), "v", "a") + "]"),
                        actions("[" + button(x(76), "v", "a") + "]")),
                Arguments.of(
                        "button's value",
                        actions("[" + button("x", x(2000), "a") + "]"),
                        actions("[" + button("x", x(2001), "a") + "]")),
                Arguments.of(
                        "action_id",
                        actions("[" + button("x", "v", x(255)) + "]"),
                        actions("[" + button("x", "v", x(256)) + "]")),
                Arguments.of("overflow", overflow(5, 1, 1), overflow(6, 1, 1)),
                Arguments.of("empty overflow", overflow(1, 1, 1), overflow(0, 1, 1)),
                Arguments.of("option's text", overflow(1, 75, 1), overflow(1, 76, 1)),
                Arguments.of("option's value", overflow(1, 1, 150), overflow(1, 1, 151)),
                Arguments.of(
                        "select",
                        actions(String.format(select, options(100, 1, 1))),
                        actions(String.format(select, options(101, 1, 1)))),
                Arguments.of(
                        "feedback buttons",
                        "[{'type':'context_actions','elements':[" + feedback + "]}]",
                        actions("[" + feedback + "]")),
                Arguments.of(
                        "block ids",
                        list(2, "{'type':'divider','block_id':'#'}"),
                        list(2, "{'type':'divider','block_id':'a'}")),
                Arguments.of("type", "[{'type':'divider'}]", "[{'type':'dividers'}]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    void aLimitHolds(String name, String taken, String refused) throws JsonProcessingException {
        assertThat(errors(taken, Surface.MESSAGE)).isEmpty();
        assertThat(errors(refused, Surface.MESSAGE)).isNotEmpty();
    }

    @Test
    void homeHasRoomForAHundredBlocksButNotForMarkdown() throws JsonProcessingException {
        assertThat(errors(list(100, "{'type':'divider'}"), Surface.HOME)).isEmpty();
        assertThat(errors(list(101, "{'type':'divider'}"), Surface.HOME)).hasSize(1);
        assertThat(errors(markdown(2), Surface.HOME)).hasSize(2);
    }

    private static List<String> view(String view) throws JsonProcessingException {
        return ViewRules.errors(JSON.readTree(view.replace('\'', '"')));
    }

    private static String modal(int title, int metadata, String more) {
        return "{'type':'modal','title':{'type':'plain_text','text':'" + x(title) + "'},'private_metadata':'"
                + x(metadata) + "','blocks':[]" + more + "}";
    }

    @Test
    void aModalHasLimitsToo() throws JsonProcessingException {
        assertThat(view(modal(24, 3000, ""))).isEmpty();
        assertThat(view(modal(25, 0, "")))
                .containsExactly("must be less than 25 characters [json-pointer:/view/title/text]");
        assertThat(view(modal(1, 3001, ""))).hasSize(1);
        assertThat(view(modal(1, 0, ",'submit':{'type':'plain_text','text':'" + x(25) + "'}")))
                .hasSize(1);
        assertThat(view("{'type':'modal','blocks':[]}"))
                .containsExactly("missing required field: title [json-pointer:/view]");
    }
}
