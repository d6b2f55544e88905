/** x. */
@NullMarked
package argmax.web;

import org.jspecify.annotations.NullMarked;
