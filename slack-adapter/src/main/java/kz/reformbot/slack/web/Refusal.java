package kz.reformbot.slack.web;

/** Why Slack did not do what it was asked to. */
public enum Refusal {
    NONE,
    /** No reply, none that can be read, or an error of Slack's own. */
    UNREACHABLE,
    FLOOD,
    /** The bot is not in the channel, or there is none such that it can see. */
    NOT_IN_CHANNEL,
    ARCHIVED,
    /** The channel or the workspace lets others write. */
    RESTRICTED,
    /** The token is not good any more. */
    REVOKED,
    MISSING_SCOPE,
    TOO_LONG,
    BAD_BLOCKS,
    NO_THREAD,
    NO_MESSAGE,
    EXPIRED,
    OTHER
}
