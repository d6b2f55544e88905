/** The course as pages: its home, its lessons, its labs. */
@NullMarked
package argmax.web.lesson;

import org.jspecify.annotations.NullMarked;
