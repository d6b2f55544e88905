/** Decision trees, and the classifiers that are built of many. */
@NullMarked
package argmax.engine.classic.tree;

import org.jspecify.annotations.NullMarked;
