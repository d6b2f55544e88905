/** Arithmetic that authors and learners type: parsed by us, evaluated in doubles, shown back as TeX. */
@NullMarked
package argmax.lessons.expression;

import org.jspecify.annotations.NullMarked;
