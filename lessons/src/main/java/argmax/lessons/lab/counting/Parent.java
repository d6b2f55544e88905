package argmax.lessons.lab.counting;

import argmax.engine.stat.distribution.Bernoulli;
import argmax.engine.stat.distribution.Cauchy;
import argmax.engine.stat.distribution.Distribution;
import argmax.engine.stat.distribution.Exponential;
import argmax.engine.stat.distribution.Uniform;
import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A law whose draws are summed. */
enum Parent {
    UNIFORM("uniform on [0, 1]", new Uniform(0, 1)),
    EXPONENTIAL("exponential, rate 1", new Exponential(1)),
    BERNOULLI("Bernoulli, p = 0.1", new Bernoulli(0.1)),
    CAUCHY("Cauchy, no variance", new Cauchy(0, 1));

    private final String label;
    private final Distribution law;

    Parent(String label, Distribution law) {
        this.label = label;
        this.law = law;
    }

    static List<Field.Option> options() {
        return Arrays.stream(values()).map(parent -> new Field.Option(parent.option(), parent.label)).toList();
    }

    static Parent chosen(Values values) {
        return valueOf(values.choice("parent").toUpperCase(Locale.ROOT));
    }

    String option() {
        return name().toLowerCase(Locale.ROOT);
    }

    Distribution law() {
        return law;
    }

    boolean hasVariance() {
        return this != CAUCHY;
    }

    /** Whether sums are whole numbers. */
    boolean countsUp() {
        return this == BERNOULLI;
    }
}
