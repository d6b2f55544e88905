/** Beliefs about a parameter, and how data change them. */
@NullMarked
package argmax.engine.stat.bayes;

import org.jspecify.annotations.NullMarked;
