/** A straight line as a classifier with probabilities. */
@NullMarked
package argmax.lessons.lab.logistic;

import org.jspecify.annotations.NullMarked;
