package argmax.engine.reinforcement;

import java.util.List;

/** A world of few states, numbered from 0, in which few actions are possible. */
public interface Environment {
    int states();

    /** What is shown for each action, in their order. */
    List<String> actions();

    /** Where episodes may begin, all equally likely. */
    List<Integer> starts();

    /** After how many steps an episode is broken off, if it has not ended by itself. */
    int steps();

    /** What may follow; the probabilities add up to 1. Nothing follows in states where no action is taken. */
    List<Transition> transitions(int state, int action);
}
