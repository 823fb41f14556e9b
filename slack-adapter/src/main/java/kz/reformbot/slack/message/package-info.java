/** What is said in Slack: messages, modals and App Home as values. Nothing here calls anybody. */
@NullMarked
package kz.reformbot.slack.message;

import org.jspecify.annotations.NullMarked;
