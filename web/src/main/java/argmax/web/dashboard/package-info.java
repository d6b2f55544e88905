/** What an instructor sees: read-only views over what learners did. */
@NullMarked
package argmax.web.dashboard;

import org.jspecify.annotations.NullMarked;
