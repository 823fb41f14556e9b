package kz.reformbot.slack.message;

import java.time.Duration;

/**
 * What Slack takes at most. Characters are UTF-16 units. Where no other page is named, the source is
 * https://docs.slack.dev/reference/block-kit .
 */
public final class SlackLimits {
    /** Blocks of a message. */
    static final int BLOCKS = 50;

    /** Blocks of a modal or of App Home. */
    static final int VIEW_BLOCKS = 100;

    /**
     * Characters of all blocks of a message together. Not documented: {@code msg_blocks_too_long} came at about 13,200
     * (https://github.com/slackapi/bolt-js/issues/2509).
     */
    static final int BLOCKS_TOGETHER = 13_200;

    /** Characters of a section's text, and of a text in a context block. */
    static final int SECTION = 3000;

    /** Elements of an actions block. */
    static final int ACTIONS = 25;

    /** Characters on a button. */
    static final int BUTTON = 75;

    /** Characters of an option of a menu. */
    static final int OPTION = 75;

    /** Options of a select menu. */
    static final int OPTIONS = 100;

    /** Characters of a header. */
    static final int HEADER = 150;

    /** Characters of a modal's title and of its buttons. */
    static final int MODAL_TITLE = 24;

    /** Characters that an empty field shows. */
    static final int PLACEHOLDER = 150;

    /** Characters that a person may write into a field. */
    static final int INPUT = 3000;

    /** Characters of the title of a dialog that asks whether one is sure. */
    static final int CONFIRM_TITLE = 100;

    /** Characters of its text. */
    static final int CONFIRM_TEXT = 300;

    /** Characters of its buttons. */
    static final int CONFIRM_BUTTON = 30;

    /** Characters of an address behind a button; taken as the limit of those in texts too. */
    static final int URL = 3000;

    /**
     * Characters of a message's text when it is changed ({@code msg_too_long},
     * https://docs.slack.dev/reference/methods/chat.update); when it is posted, 40,000. Each message of ours may be
     * changed.
     */
    public static final int TEXT = 4000;

    /** Uses of a response_url, https://docs.slack.dev/interactivity/handling-user-interaction . */
    public static final int RESPONSES = 5;

    /** How long a response_url can be used. */
    public static final Duration RESPONSE_TIME = Duration.ofMinutes(30);

    /** Questions suggested in the agent view, {@code assistant.threads.setSuggestedPrompts}. */
    public static final int PROMPTS = 4;

    /** Messages that are shown in turns while work goes on, {@code assistant.threads.setStatus}. */
    public static final int LOADING_MESSAGES = 10;

    /** Characters of a thread's title: not documented; what is longer is cut on screen. */
    public static final int THREAD_TITLE = 120;

    private SlackLimits() {}
}
