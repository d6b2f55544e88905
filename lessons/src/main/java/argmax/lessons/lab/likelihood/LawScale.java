package argmax.lessons.lab.likelihood;

import argmax.engine.stat.Law;
import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import java.util.List;

/**
 * How the likelihood lab presents a law: its words and the two sliders of its parameter.
 *
 * @param option its value in the menu
 * @param outcome what one outcome is, with its unit
 * @param symbol the parameter's letter
 * @param truth the slider of the true value
 * @param trial the slider of the trial value, which spans the axis of the parameter
 */
record LawScale(
        Law law, String option, String label, String outcome, String symbol, Field.Slider truth, Field.Slider trial) {
    static final List<LawScale> ALL = List.of(
            new LawScale(
                    Law.BERNOULLI,
                    "bernoulli",
                    "Bernoulli: yes or no",
                    "outcome",
                    "p",
                    new Field.Slider("p", "True probability $p$", "", 0.05, 0.95, 0.05, 0.3),
                    new Field.Slider("trial-p", "Trial $p$", "", 0.01, 0.99, 0.01, 0.5)),
            new LawScale(
                    Law.POISSON,
                    "poisson",
                    "Poisson: a count of rare events",
                    "count",
                    "λ",
                    new Field.Slider("lambda", "True mean $\\lambda$", "", 0.5, 8, 0.5, 4),
                    new Field.Slider("trial-lambda", "Trial $\\lambda$", "", 0.1, 12, 0.1, 6)),
            new LawScale(
                    Law.EXPONENTIAL,
                    "exponential",
                    "Exponential: a waiting time",
                    "waiting time (s)",
                    "r",
                    new Field.Slider("rate", "True rate $r$ (1/s)", "", 0.2, 3, 0.1, 1),
                    new Field.Slider("trial-rate", "Trial $r$ (1/s)", "", 0.05, 5, 0.05, 2)),
            new LawScale(
                    Law.GAUSSIAN,
                    "gaussian",
                    "Gaussian: a measurement, σ = 1",
                    "measurement",
                    "μ",
                    new Field.Slider("mu", "True mean $\\mu$", "", -2, 2, 0.1, 0.5),
                    new Field.Slider("trial-mu", "Trial $\\mu$", "", -4, 4, 0.1, -1)));

    static LawScale chosen(Values values) {
        String option = values.choice("law");
        return ALL.stream().filter(scale -> scale.option().equals(option)).findFirst().orElseThrow();
    }

    /** Whether {@code control} is one of this law's sliders. */
    boolean owns(Field control) {
        return control.equals(truth) || control.equals(trial);
    }

    /** The parameter as an axis says it. */
    String parameter() {
        return law == Law.EXPONENTIAL ? symbol + " (1/s)" : symbol;
    }

    /** The left end of the parameter's axis. */
    double left() {
        return Math.floor(trial.least());
    }

    /** The right end of the parameter's axis. */
    double right() {
        return Math.ceil(trial.most());
    }

    /** The expectation of an outcome under the parameter w. */
    double mean(double w) {
        return law == Law.EXPONENTIAL ? 1 / w : w;
    }
}
