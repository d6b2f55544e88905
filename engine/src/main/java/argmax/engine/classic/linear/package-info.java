/** Classifiers with a straight-line score per class: their losses and the search for their weights. */
@NullMarked
package argmax.engine.classic.linear;

import org.jspecify.annotations.NullMarked;
