/** Course files as trees with line numbers, and the list of what is wrong with them. */
@NullMarked
package argmax.lessons.file;

import org.jspecify.annotations.NullMarked;
