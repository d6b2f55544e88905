/** A made-up class with a history, for looking around. */
@NullMarked
package argmax.web.demo;

import org.jspecify.annotations.NullMarked;
