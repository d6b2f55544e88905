/** Runs: the queue, the worker that trains, the log of what happened, and the page that is a view of that log. */
@NullMarked
package argmax.web.run;

import org.jspecify.annotations.NullMarked;
