package argmax.lessons.lab.laws;

import argmax.engine.stat.distribution.Affine;
import argmax.engine.stat.distribution.Discrete;
import argmax.engine.stat.distribution.Distribution;
import argmax.engine.stat.distribution.Exponential;
import argmax.engine.stat.distribution.Gaussian;
import argmax.engine.stat.distribution.Triangular;
import argmax.engine.stat.distribution.TwoPoint;
import argmax.engine.stat.distribution.Uniform;
import argmax.lessons.form.Values;
import java.util.List;

/**
 * A law of mean 3.
 *
 * @param option what an address says
 * @param mark its name where space is short
 * @param range what the menu says besides its name
 */
record EqualMean(String option, String name, String mark, String range, Distribution law) {
    /** The last two agree in σ as well. */
    static final List<EqualMean> ALL = List.of(
            new EqualMean("two-point", "two-point", "points", "0 or 6", new TwoPoint(0, 6, 0.5)),
            new EqualMean("uniform", "uniform", "uniform", "0 to 6", new Uniform(0, 6)),
            new EqualMean("triangular", "triangular", "triangle", "0 to 6", new Triangular(0, 3, 6)),
            new EqualMean("gaussian", "Gaussian", "bell", "everywhere", new Gaussian(3, 2)),
            new EqualMean("exponential", "exponential", "exp.", "from 1 on", new Affine(new Exponential(0.5), 1, 1)));

    static EqualMean chosen(Values values) {
        String option = values.choice("law");
        return ALL.stream().filter(law -> law.option().equals(option)).findFirst().orElseThrow();
    }

    boolean discrete() {
        return law instanceof Discrete;
    }
}
