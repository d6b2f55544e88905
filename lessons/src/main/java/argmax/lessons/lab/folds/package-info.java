/** Single splits and k-fold cross-validation of polynomials of several degrees. */
@NullMarked
package argmax.lessons.lab.folds;

import org.jspecify.annotations.NullMarked;
