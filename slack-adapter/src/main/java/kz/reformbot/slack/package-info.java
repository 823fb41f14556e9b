/** Slack in and out. */
@NullMarked
package kz.reformbot.slack;

import org.jspecify.annotations.NullMarked;
