/** The likelihood of one parameter, drawn over the data. */
@NullMarked
package argmax.lessons.lab.likelihood;

import org.jspecify.annotations.NullMarked;
