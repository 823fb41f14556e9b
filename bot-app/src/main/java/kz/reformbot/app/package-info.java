/** The program: its commands, what they read and print, and the one place that puts the parts together. */
@NullMarked
package kz.reformbot.app;

import org.jspecify.annotations.NullMarked;
