/** Classes: who teaches them, who is in them, and how one gets in. */
@NullMarked
package argmax.web.classroom;

import org.jspecify.annotations.NullMarked;
