package argmax.lessons.lab.counting;

import argmax.lessons.figure.Figure;
import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import com.google.auto.service.AutoService;
import java.util.List;

/** Poisson's law turning into the bell curve, and how fast. */
@AutoService(Lab.class)
public final class GaussianLimitLab implements Lab {
    @Override
    public String slug() {
        return "gaussian-limit";
    }

    @Override
    public String title() {
        return "From counts to the bell curve";
    }

    @Override
    public String purpose() {
        return "Raise $\\lambda$ and watch bars and curve meet: soon in the middle, late in the tails.";
    }

    @Override
    public List<Field> controls() {
        return List.of(
                new Field.Slider("lambda", "Mean $\\lambda$", "", 1, PoissonToGaussian.MOST, 1, 10),
                new Field.Switch("cubic", "Keep the cubic term", "the next order of the expansion", false));
    }

    @Override
    public boolean random() {
        return false;
    }

    @Override
    public List<Figure> draw(Values values, long seed) {
        PoissonToGaussian limit = new PoissonToGaussian(values.number("lambda"), values.on("cubic"));
        return List.of(limit.laws(), new LawRatio(limit).figure(), limit.distances());
    }
}
