/** The program: its roles, its settings, and the one place where everything is put together. */
@NullMarked
package argmax.web;

import org.jspecify.annotations.NullMarked;
