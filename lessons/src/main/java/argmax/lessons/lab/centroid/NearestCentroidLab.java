package argmax.lessons.lab.centroid;

import argmax.lessons.figure.Figure;
import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import com.google.auto.service.AutoService;
import java.util.List;

/** Does the score rise with experience? The same classifier after few and after many examples, sixty times over. */
@AutoService(Lab.class)
public final class NearestCentroidLab implements Lab {
    static final String COUNT = "n";

    @Override
    public String slug() {
        return "nearest-centroid";
    }

    @Override
    public String title() {
        return "Score against experience";
    }

    @Override
    public String purpose() {
        return "A point is taken for the class whose mean is nearer. Change the number $n$ of examples that make the means. "
                + "Sixty people learn from examples of their own; the map shows what the first of them has learned.";
    }

    @Override
    public List<Field> controls() {
        return List.of(new Field.Slider(COUNT, "Examples $n$", "", 2, CentroidTrials.MOST, 1, 6));
    }

    @Override
    public List<Figure> draw(Values values, long seed) {
        int n = values.wholeNumber(COUNT);
        CentroidTrials trials = CentroidTrials.of(seed);
        return List.of(
                new CentroidMap(trials, n).figure(),
                LearningCurve.of(trials).at(n),
                new Luck(trials.onFreshPoints(n)).after(n));
    }
}
