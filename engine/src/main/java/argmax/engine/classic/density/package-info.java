/** Densities of rows: by Gaussian, by histogram and by kernel, and the classifiers that Bayes' rule makes of them. */
@NullMarked
package argmax.engine.classic.density;

import org.jspecify.annotations.NullMarked;
