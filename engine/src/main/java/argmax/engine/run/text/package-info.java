/** Specifications as text: a few lines that a person can read and write, and what a network is made of. */
@NullMarked
package argmax.engine.run.text;

import org.jspecify.annotations.NullMarked;
