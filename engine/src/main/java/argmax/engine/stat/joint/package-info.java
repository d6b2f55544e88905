/** Two numbers of chance at once: joint laws and what follows from them, and how samples show what goes together. */
@NullMarked
package argmax.engine.stat.joint;

import org.jspecify.annotations.NullMarked;
