/** Networks: layers, activations, losses, optimisers and the training loop; ND4J stays inside. */
@NullMarked
package argmax.engine.net;

import org.jspecify.annotations.NullMarked;
