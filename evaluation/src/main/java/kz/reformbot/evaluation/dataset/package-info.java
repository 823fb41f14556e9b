/** Questions with their gold: our own question sets, and the public sets with the folders they are asked of. */
@NullMarked
package kz.reformbot.evaluation.dataset;

import org.jspecify.annotations.NullMarked;
