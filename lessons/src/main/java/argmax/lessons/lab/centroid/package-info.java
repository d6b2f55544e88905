/** Learning from experience: the accuracy of the simplest classifier against the number of examples. */
@NullMarked
package argmax.lessons.lab.centroid;

import org.jspecify.annotations.NullMarked;
