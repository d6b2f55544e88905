/** Written text: Markdown with formulas and directives, rendered as HTML, and sentences with numbers to fill in. */
@NullMarked
package argmax.lessons.text;

import org.jspecify.annotations.NullMarked;
