/** Classifiers that ask who is nearest: rows of the training set, or the centres of classes and clusters. */
@NullMarked
package argmax.engine.classic.neighbour;

import org.jspecify.annotations.NullMarked;
