/** Learners that are not networks: what each is and may be set to, and the classifiers they give. */
@NullMarked
package argmax.engine.classic;

import org.jspecify.annotations.NullMarked;
