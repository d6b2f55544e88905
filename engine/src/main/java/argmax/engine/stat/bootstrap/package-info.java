/** What a sample says about the uncertainty of any statistic of it, by drawing from it again and again. */
@NullMarked
package argmax.engine.stat.bootstrap;

import org.jspecify.annotations.NullMarked;
