/**
 * What every chat platform needs and none of them owns: events kept until they are handled, conversations, preferences,
 * receipts and feedback. Adapters see these interfaces; what stands behind them is chosen where the program is put
 * together.
 */
@NullMarked
package kz.reformbot.conversation;

import org.jspecify.annotations.NullMarked;
