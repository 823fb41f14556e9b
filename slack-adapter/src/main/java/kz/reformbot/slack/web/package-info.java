/** Out to Slack: its Web API called, within its limits. */
@NullMarked
package kz.reformbot.slack.web;

import org.jspecify.annotations.NullMarked;
