/**
 * What Slack delivers, by sockets and by HTTP, into the inbox: acknowledged as soon as it is kept. Installing by OAuth
 * comes the same way.
 */
@NullMarked
package kz.reformbot.slack.receive;

import org.jspecify.annotations.NullMarked;
