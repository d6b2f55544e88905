package argmax.lessons.lab.counting;

import argmax.engine.stat.sampling.Uncertainty;
import argmax.lessons.figure.Figure;
import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import com.google.auto.service.AutoService;
import java.util.List;

/** Counts whose expectation is uncertain. */
@AutoService(Lab.class)
public final class ErrorBarLab implements Lab {
    @Override
    public String slug() {
        return "error-bar";
    }

    @Override
    public String title() {
        return "Two kinds of error bar";
    }

    @Override
    public String purpose() {
        return "Raise the expected count, and see which part of its error bar more data make smaller.";
    }

    @Override
    public List<Field> controls() {
        return List.of(
                new Field.Slider("b", "Expected count $b$", "", 10, 5000, 10, 100),
                new Field.Switch("smear", "Smear the rate", "each experiment has an expectation of its own", true),
                new Field.Slider("f", "Relative systematic uncertainty $f$", "", 0.01, 0.3, 0.01, 0.1),
                new Field.Slider("repeats", "Repeats", "", 100, 2000, 100, 1000));
    }

    @Override
    public boolean applies(Field control, Values values) {
        return !control.name().equals("f") || values.on("smear");
    }

    @Override
    public List<Figure> draw(Values values, long seed) {
        Uncertainty uncertainty = new Uncertainty(values.number("b"), values.on("smear") ? values.number("f") : 0);
        return List.of(
                new ErrorBand(uncertainty).figure(),
                new SmearedCounts(uncertainty).of(uncertainty.sample(values.wholeNumber("repeats"), seed)));
    }
}
