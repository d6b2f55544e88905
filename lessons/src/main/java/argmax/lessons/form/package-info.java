/** Fields declared once: from the declaration come the form, the checks and the words of every refusal. */
@NullMarked
package argmax.lessons.form;

import org.jspecify.annotations.NullMarked;
