/** What a class has to hand in, until when, on which terms, and what it earned. */
@NullMarked
package argmax.web.homework;

import org.jspecify.annotations.NullMarked;
