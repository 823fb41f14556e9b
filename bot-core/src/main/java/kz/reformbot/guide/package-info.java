/**
 * What people read besides answers: topics and sections, the timeline, what changed, sources, in the reader's language.
 * Values that each platform shows in its own way, and the words that all platforms share.
 */
@NullMarked
package kz.reformbot.guide;

import org.jspecify.annotations.NullMarked;
