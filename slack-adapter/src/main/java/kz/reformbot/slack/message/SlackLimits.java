package kz.reformbot.slack.message;

/** What Slack takes at most. Characters are UTF-16 units. */
public final class SlackLimits {
    /** Of a message that is changed: https://docs.slack.dev/reference/methods/chat.update , {@code msg_too_long}. */
    public static final int UPDATED_TEXT = 4000;

    /** Uses of one response_url: https://docs.slack.dev/interactivity/handling-user-interaction . */
    public static final int RESPONSES = 5;

    private SlackLimits() {}
}
