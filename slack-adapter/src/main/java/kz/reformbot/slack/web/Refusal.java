package kz.reformbot.slack.web;

import java.util.Set;

/** Why Slack did not do what it was asked to, by its words (the "errors" of each method's page). */
public enum Refusal {
    /** It did. */
    NONE,
    /** No reply, none that can be read, or an error of Slack's own. */
    UNREACHABLE(
            "no reply of the Web API",
            "internal_error",
            "fatal_error",
            "service_unavailable",
            "request_timeout",
            "team_added_to_org",
            "org_login_required",
            "accesslimited"),
    /** Too many calls. */
    FLOOD("ratelimited", "rate_limited", "message_limit_exceeded"),
    /** The bot is not in the channel, or there is none such that it can see. */
    NOT_IN_CHANNEL("not_in_channel", "channel_not_found"),
    /** The channel is history. */
    ARCHIVED("is_archived", "channel_is_archived"),
    /** The channel or the workspace lets others write. */
    RESTRICTED(
            "restricted_action",
            "restricted_action_read_only_channel",
            "restricted_action_thread_only_channel",
            "restricted_action_thread_locked",
            "restricted_action_non_threadable_channel",
            "access_denied",
            "no_permission",
            "cannot_dm_bot",
            "user_not_found",
            "user_disabled",
            "messages_tab_disabled",
            "is_inactive"),
    /** The token is not good any more. */
    REVOKED("token_revoked", "account_inactive", "invalid_auth", "not_authed", "token_expired"),
    /** The app was installed without a permission that this takes. */
    MISSING_SCOPE("missing_scope", "not_allowed_token_type"),
    /** More than a message holds. */
    TOO_LONG("msg_too_long", "msg_blocks_too_long"),
    /** Slack does not take the blocks. */
    BAD_BLOCKS(
            "invalid_blocks", "invalid_blocks_format", "invalid_arguments", "invalid_attachments", "invalid_payload"),
    /** There is no such thread. */
    NO_THREAD("thread_not_found", "cannot_reply_to_message", "invalid_thread_ts"),
    /** There is no such message, or it can't be changed any more. */
    NO_MESSAGE("message_not_found", "cant_update_message", "cant_delete_message", "edit_window_closed"),
    /** Too late: a trigger, an address or a view is not good any more. */
    EXPIRED(
            "expired_trigger_id",
            "trigger_expired",
            "exchanged_trigger_id",
            "trigger_exchanged",
            "invalid_trigger_id",
            "expired_url",
            "used_url",
            "invalid_url",
            "no_active_hooks",
            "hash_conflict",
            "not_found"),
    /** Any other word. */
    OTHER;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of makes none that changes.
    private final Set<String> words;

    Refusal(String... words) {
        this.words = Set.of(words);
    }

    static Refusal ofWord(String word) {
        for (Refusal refusal : values()) {
            if (refusal.words.contains(word)) {
                return refusal;
            }
        }
        return OTHER;
    }

    /** Whether nothing can be written there, in whatever form. */
    boolean closes() {
        return this == NOT_IN_CHANNEL || this == ARCHIVED || this == RESTRICTED;
    }
}
