package argmax.engine.export.keras;

import argmax.engine.net.EarlyStopping;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import argmax.engine.net.Schedule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How learning is written in Keras: optimiser, learning rate and callbacks. */
final class KerasLearning {
    private KerasLearning() {}

    /** The optimiser. Two of Keras' add ε under the root, hence its square for them. */
    static String optimiser(Learning learning) {
        String rate = "learning_rate=" + rate(learning);
        String clip = learning.clipNorm() > 0
                ? Python.argument("global_clipnorm", Python.number(learning.clipNorm()))
                : "";
        return "keras.optimizers." + switch (learning.optimiser()) {
            case Optimiser.Sgd _ -> "SGD(%s%s)".formatted(rate, clip);
            case Optimiser.Momentum momentum ->
                "SGD(%s, momentum=%s%s)".formatted(rate, Python.number(momentum.momentum()), clip);
            case Optimiser.Nesterov nesterov ->
                "SGD(%s, momentum=%s, nesterov=True%s)".formatted(rate, Python.number(nesterov.momentum()), clip);
            case Optimiser.AdaGrad _ -> "Adagrad(%s, initial_accumulator_value=0.0, epsilon=1e-16%s)".formatted(rate, clip);
            case Optimiser.RmsProp prop ->
                "RMSprop(%s, rho=%s, epsilon=1e-16%s)".formatted(rate, Python.number(prop.decay()), clip);
            case Optimiser.Adam adam -> "Adam(%s, beta_1=%s, beta_2=%s, epsilon=1e-8%s)"
                    .formatted(rate, Python.number(adam.beta1()), Python.number(adam.beta2()), clip);
        };
    }

    private static String rate(Learning learning) {
        String first = Python.number(learning.optimiser().rate());
        return switch (learning.schedule()) {
            case Schedule.Constant _, Schedule.ReduceOnPlateau _ -> first;
            case Schedule.Step step ->
                "keras.optimizers.schedules.ExponentialDecay(%s, decay_steps=%d, decay_rate=%s, staircase=True)"
                        .formatted(first, step.every(), Python.number(step.factor()));
            case Schedule.Exponential exponential ->
                "FallingRate(%s, %s, %s)"
                        .formatted(first, Python.number(exponential.tau()), Python.number(exponential.least()));
            case Schedule.InverseTime inverse ->
                "keras.optimizers.schedules.InverseTimeDecay(%s, decay_steps=1, decay_rate=%s)"
                        .formatted(first, Python.number(inverse.k()));
        };
    }

    /** What Keras' own schedules lack; empty where nothing is missing. */
    static String definitions(Learning learning) {
        if (!(learning.schedule() instanceof Schedule.Exponential)) {
            return "";
        }
        return """
                class FallingRate(keras.optimizers.schedules.LearningRateSchedule):
                    def __init__(self, first, tau, least):
                        self.first, self.tau, self.least = first, tau, least

                    def __call__(self, step):
                        falling = keras.ops.exp(-keras.ops.cast(step, "float32") / self.tau)
                        return self.least + (self.first - self.least) * falling

                    def get_config(self):
                        return {"first": self.first, "tau": self.tau, "least": self.least}


                """;
    }

    /** A list of callbacks, made anew for each training. */
    static String callbacks(Learning learning, @Nullable EarlyStopping stopping) {
        List<String> callbacks = new ArrayList<>();
        // Keras refuses a factor of 1, which changes nothing.
        if (learning.schedule() instanceof Schedule.ReduceOnPlateau plateau && plateau.factor() < 1) {
            callbacks.add("keras.callbacks.ReduceLROnPlateau(monitor=\"val_loss\", factor=%s, patience=%d, min_delta=0.0)"
                    .formatted(Python.number(plateau.factor()), plateau.patience()));
        }
        if (stopping != null) {
            callbacks.add(
                    "keras.callbacks.EarlyStopping(monitor=\"val_loss\", min_delta=%s, patience=%d, restore_best_weights=True)"
                            .formatted(Python.number(stopping.minDelta()), stopping.patience()));
        }
        return Python.list(callbacks);
    }
}
