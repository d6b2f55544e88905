/** Runs as programs for Keras 3 that learners may read, change and run elsewhere: a script, a notebook, and their data. */
@NullMarked
package argmax.engine.export.keras;

import org.jspecify.annotations.NullMarked;
