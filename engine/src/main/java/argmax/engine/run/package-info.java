/** The engine's door: a specification goes in, epochs come out, a result with its receipt stands at the end. */
@NullMarked
package argmax.engine.run;

import org.jspecify.annotations.NullMarked;
