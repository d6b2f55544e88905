package argmax.lessons.lab.counting;

import argmax.engine.stat.distribution.Bernoulli;
import argmax.engine.stat.distribution.Cauchy;
import argmax.engine.stat.distribution.Discrete;
import argmax.engine.stat.distribution.Distribution;
import argmax.engine.stat.distribution.Exponential;
import argmax.engine.stat.distribution.Uniform;
import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import java.util.List;

/**
 * A law whose draws are summed.
 *
 * @param option its value in the menu
 */
record Parent(String option, String label, Distribution law) {
    static final Parent EXPONENTIAL = new Parent("exponential", "exponential, rate 1", new Exponential(1));

    static final List<Parent> ALL = List.of(
            new Parent("uniform", "uniform on [0, 1]", new Uniform(0, 1)),
            EXPONENTIAL,
            new Parent("bernoulli", "Bernoulli, p = 0.1", new Bernoulli(0.1)),
            new Parent("cauchy", "Cauchy, no variance", new Cauchy(0, 1)));

    static List<Field.Option> options() {
        return ALL.stream().map(parent -> new Field.Option(parent.option, parent.label)).toList();
    }

    static Parent chosen(Values values) {
        return called(values.choice("parent"));
    }

    static Parent called(String option) {
        return ALL.stream().filter(parent -> parent.option.equals(option)).findFirst().orElseThrow();
    }

    boolean hasVariance() {
        return Double.isFinite(law.variance());
    }

    /** Whether sums are whole numbers. */
    boolean countsUp() {
        return law instanceof Discrete;
    }
}
