/** Learning from reward: environments of few states, tabular Q-learning, and value iteration, which knows the answer. */
@NullMarked
package argmax.engine.reinforcement;

import org.jspecify.annotations.NullMarked;
