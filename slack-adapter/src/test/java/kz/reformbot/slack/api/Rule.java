package kz.reformbot.slack.api;

/** What an app that respects Slack never does. A breach is recorded whether or not Slack would refuse the call. */
public enum Rule {
    /** A method that the double does not speak, or a parameter that is missing or malformed. */
    CALL,
    /** A token that Slack knows, of the kind that the method wants. */
    TOKEN,
    /** A scope that the app was given. */
    SCOPE,
    /** At most 40,000 characters of text (4,000 in an update), 12,000 of markdown; not empty; not both. */
    TEXT,
    /** The limits of Block Kit, each and in all. */
    BLOCKS,
    /** A text beside blocks, for notifications and screen readers. */
    FALLBACK_TEXT,
    /** The limits of modals and of App Home. */
    VIEW,
    /** A trigger is used once and within three seconds. */
    TRIGGER,
    /** A thread is named by its first message. */
    THREAD,
    /** Only what is there and one's own is edited and deleted. */
    MESSAGE,
    /** A stream is begun for somebody, in a thread, and never appended to after its end. */
    STREAM,
    /** At most four prompts, and no thread for an app with {@code agent_view}. */
    PROMPTS,
    /** At most ten loading messages. */
    STATUS,
    /** One message a second in a channel, and each method's tier. */
    RATE,
    /** The method is not called again before the seconds of a 429 have passed. */
    RETRY_AFTER,
    /** What is archived, revoked or uninstalled is left alone once it was told. */
    LEFT_ALONE,
    /** Every delivery is acknowledged within three seconds. */
    ACK,
    /** What an acknowledgement carries is something that Slack can use. */
    ACK_PAYLOAD,
    /** At most ten sockets an app. */
    SOCKETS,
    /** At most five uses of a response_url, within thirty minutes. */
    RESPONSE_URL,
    /** The OAuth exchange: right client, right code, once. */
    INSTALL
}
