package argmax.lessons.lab.descent;

import argmax.engine.net.Optimiser;
import argmax.lessons.experiment.DescentExperiment;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.form.Values;
import java.util.Arrays;
import java.util.List;

/** An optimiser as the lab offers it; hue and stroke stay with it, whoever walks beside it. */
enum Walker {
    SGD("sgd", "plain descent", Hue.CLASS_0, Stroke.SOLID),
    MOMENTUM("momentum", "momentum", Hue.CLASS_1, Stroke.DASHED),
    ADAGRAD("adagrad", "AdaGrad", Hue.CLASS_2, Stroke.DOTTED),
    RMSPROP("rmsprop", "RMSProp", Hue.CLASS_3, Stroke.DASHED),
    ADAM("adam", "Adam", Hue.CLASS_4, Stroke.SOLID);

    private final String option;
    private final String label;
    private final Hue hue;
    private final Stroke stroke;

    Walker(String option, String label, Hue hue, Stroke stroke) {
        this.option = option;
        this.label = label;
        this.hue = hue;
        this.stroke = stroke;
    }

    static List<Walker> chosen(Values values) {
        List<String> options = values.choices("optimiser");
        return Arrays.stream(values()).filter(walker -> options.contains(walker.option)).toList();
    }

    /** Whether it divides each gradient by its usual size, so that its rate is a distance in the plane. */
    boolean adaptive() {
        return this == ADAGRAD || this == RMSPROP || this == ADAM;
    }

    Optimiser optimiser(double rate, double momentum) {
        return DescentExperiment.optimiser(option, rate, momentum);
    }

    String option() {
        return option;
    }

    String label() {
        return label;
    }

    Hue hue() {
        return hue;
    }

    Stroke stroke() {
        return stroke;
    }
}
