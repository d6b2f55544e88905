/** What a person may ask of us about themselves: to see all that is stored of them, and to be forgotten. */
@NullMarked
package argmax.web.privacy;

import org.jspecify.annotations.NullMarked;
