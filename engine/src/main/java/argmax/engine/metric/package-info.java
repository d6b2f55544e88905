/** Measures of a trained model: accuracy, log loss, confusion counts, ROC curves and the area under them. */
@NullMarked
package argmax.engine.metric;

import org.jspecify.annotations.NullMarked;
