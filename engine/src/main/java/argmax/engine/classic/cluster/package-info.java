/** Groups of rows that were found without looking at labels. */
@NullMarked
package argmax.engine.classic.cluster;

import org.jspecify.annotations.NullMarked;
