/** Trained networks in the Open Neural Network Exchange format; Tribuo stays inside. */
@NullMarked
package argmax.engine.export.onnx;

import org.jspecify.annotations.NullMarked;
