package argmax.lessons.lab.laws;

import argmax.lessons.figure.Figure;
import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import com.google.auto.service.AutoService;
import java.util.List;

/** Draws from one of five laws of equal mean, and how mean and variance of the draws come to rest. */
@AutoService(Lab.class)
public final class FiveLawsLab implements Lab {
    @Override
    public String slug() {
        return "five-laws";
    }

    @Override
    public String title() {
        return "Five laws of one mean";
    }

    @Override
    public String purpose() {
        return "All five laws have the mean 3. Choose one, draw from it, "
                + "and watch where mean and variance of the draws come to rest.";
    }

    @Override
    public List<Field> controls() {
        List<Field.Option> laws = EqualMean.ALL.stream()
                .map(law -> new Field.Option(law.option(), "%s, %s".formatted(law.name(), law.range())))
                .toList();
        return List.of(
                new Field.Menu("law", "Law", "", laws, "uniform"),
                new Field.Slider("n", "Number of draws $n$", "", 10, 5000, 10, 500));
    }

    @Override
    public List<Figure> draw(Values values, long seed) {
        EqualMean chosen = EqualMean.chosen(values);
        double[] draws = chosen.law().sample(values.wholeNumber("n"), seed);
        RunningFigures running = new RunningFigures(chosen, draws.length, seed);
        return List.of(
                new DrawsFigure(chosen).of(draws), running.mean(), running.variance(), new SpreadFigure(chosen).of(draws));
    }
}
