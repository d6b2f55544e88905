package argmax.engine.reinforcement;

import argmax.engine.InvalidValue;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Learns action values from what happens, without knowing the environment: Q := Q + α [r + γ max Q(s′,·) − Q]; Watkins,
 * "Learning from delayed rewards", 1989. With probability ε an action is drawn instead of the one that looks best. An
 * episode that is broken off has not ended: the value of its last state counts.
 *
 * @param alpha how far a value moves, above 0 to 1
 * @param gamma how much the next reward counts, 0 to 1
 * @param epsilonFrom ε in the first episode, 0 to 1
 * @param epsilonTo in the last; in between it changes by equal steps
 */
public record QLearning(double alpha, double gamma, double epsilonFrom, double epsilonTo, int episodes) {
    /**
     * What was learned.
     *
     * @param returns the discounted return of each episode
     * @param frames the values on the way
     */
    public record Learned(ActionValues values, List<Double> returns, List<Frame> frames) {
        public Learned {
            returns = List.copyOf(returns);
            frames = List.copyOf(frames);
        }
    }

    /**
     * The values after some episodes.
     *
     * @param episode how many
     */
    public record Frame(int episode, ActionValues values) {}

    public QLearning {
        InvalidValue.number("alpha", alpha, 1e-6, 1);
        InvalidValue.number("gamma", gamma, 0, 1);
        InvalidValue.number("epsilonFrom", epsilonFrom, 0, 1);
        InvalidValue.number("epsilonTo", epsilonTo, 0, 1);
        InvalidValue.wholeNumber("episodes", episodes, 1, 100_000);
    }

    /** The value after an action was given {@code reward} and led to where at best {@code best} can be expected. */
    public double updated(double value, double reward, double best) {
        return value + alpha * (reward + gamma * best - value);
    }

    /** ε in an episode, counted from 0. */
    public double epsilon(int episode) {
        return episodes == 1 ? epsilonFrom : epsilonFrom + (epsilonTo - epsilonFrom) * episode / (episodes - 1);
    }

    /**
     * Runs all episodes.
     *
     * @param frameEvery after so many episodes each, a frame is kept
     */
    public Learned learn(Environment environment, int frameEvery, long seed) {
        InvalidValue.wholeNumber("frameEvery", frameEvery, 1, Integer.MAX_VALUE);
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(seed);
        QTable table = new QTable(environment);
        List<Double> returns = new ArrayList<>();
        List<Frame> frames = new ArrayList<>();
        for (int episode = 0; episode < episodes; episode++) {
            List<Double> rewards = play(environment, table, epsilon(episode), random);
            returns.add(Returns.discounted(rewards, gamma));
            if ((episode + 1) % frameEvery == 0) {
                frames.add(new Frame(episode + 1, table.copy()));
            }
        }
        return new Learned(table.copy(), returns, frames);
    }

    /** One episode; its rewards. */
    private List<Double> play(Environment environment, QTable table, double epsilon, UniformRandomProvider random) {
        List<Double> rewards = new ArrayList<>();
        int state = environment.starts().get(random.nextInt(environment.starts().size()));
        for (int step = 0; step < environment.steps(); step++) {
            boolean explores = random.nextDouble() < epsilon;
            int action = explores ? random.nextInt(environment.actions().size()) : table.greedy(state);
            Transition what = drawn(environment.transitions(state, action), random);
            double best = what.end() ? 0 : table.best(what.next());
            table.set(state, action, updated(table.get(state, action), what.reward(), best));
            rewards.add(what.reward());
            if (what.end()) {
                break;
            }
            state = what.next();
        }
        return rewards;
    }

    private static Transition drawn(List<Transition> possible, UniformRandomProvider random) {
        double left = random.nextDouble();
        for (Transition transition : possible) {
            left -= transition.probability();
            if (left < 0) {
                return transition;
            }
        }
        return possible.getLast();
    }
}
