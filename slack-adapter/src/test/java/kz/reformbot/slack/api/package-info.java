/**
 * A double of Slack: {@link kz.reformbot.slack.api.SlackDouble} is the server and the tests' language,
 * {@link kz.reformbot.slack.api.Rule} what it watches, {@link kz.reformbot.slack.api.Reader} what people see.
 *
 * <p>What it leaves out: files, canvases, reminders, workflows, Enterprise Grid and org-wide installs, user tokens and
 * token rotation, attachments, {@code views.push} as a stack, {@code external_select}, streams' chunks (taken, not
 * shown), what stands in tables, cards and videos. Where Slack is silent about a figure or an error's word, the class
 * that holds it says so.
 */
package kz.reformbot.slack.api;
