package argmax.lessons.lab.counting;

import argmax.engine.stat.sampling.CentralLimit;
import argmax.lessons.figure.Figure;
import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import com.google.auto.service.AutoService;
import java.util.List;

/** Sums of draws from one law against the bell curve. */
@AutoService(Lab.class)
public final class SumsLab implements Lab {
    @Override
    public String slug() {
        return "sums";
    }

    @Override
    public String title() {
        return "Many small contributions";
    }

    @Override
    public String purpose() {
        return "Add up draws of a law and see what becomes of its shape.";
    }

    @Override
    public List<Field> controls() {
        return List.of(
                new Field.Menu("parent", "Law of each draw", "", Parent.options(), Parent.EXPONENTIAL.option()),
                new Field.Slider("n", "Draws in each sum $n$", "", 1, 100, 1, 5),
                new Field.Slider("repeats", "Repeats", "", 100, 2000, 100, 1000));
    }

    @Override
    public List<Figure> draw(Values values, long seed) {
        Parent parent = Parent.chosen(values);
        int n = values.wholeNumber("n");
        double[] sums = CentralLimit.standardisedSums(parent.law(), n, values.wholeNumber("repeats"), seed);
        return List.of(new StandardisedSums(parent, n).of(sums), new SkewnessOfSums(parent, n).of(sums, seed));
    }
}
