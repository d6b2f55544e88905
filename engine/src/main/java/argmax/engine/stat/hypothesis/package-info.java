/** Tests of one hypothesis against another, and how significant an excess of counts is. */
@NullMarked
package argmax.engine.stat.hypothesis;

import org.jspecify.annotations.NullMarked;
