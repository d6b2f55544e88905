package argmax.lessons.lab.counting;

import argmax.engine.stat.distribution.Poisson;
import argmax.lessons.figure.Figure;
import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import com.google.auto.service.AutoService;
import java.util.List;

/** Yes becomes rare while the number of trials grows; and a counting experiment whose law that gives. */
@AutoService(Lab.class)
public final class PoissonLimitLab implements Lab {
    @Override
    public String slug() {
        return "poisson-limit";
    }

    @Override
    public String title() {
        return "Rare events";
    }

    @Override
    public String purpose() {
        return "Keep the mean $\\lambda$ and raise the number of trials $N$, so that each says yes more rarely; "
                + "or count rare events many times over.";
    }

    @Override
    public List<Field> controls() {
        return List.of(
                new Field.Menu(
                        "show",
                        "Show",
                        "",
                        List.of(
                                new Field.Option("limit", "the binomial law on its way"),
                                new Field.Option("counting", "a counting experiment")),
                        "limit"),
                new Field.Slider("lambda", "Mean $\\lambda$", "", 0.5, 8, 0.5, 3),
                new Field.Slider(
                        "n", "Trials $N$", "", BinomialToPoisson.LEAST, BinomialToPoisson.MOST, 1, BinomialToPoisson.LEAST),
                new Field.Slider("repeats", "Number of counts", "", 10, 2000, 10, 500));
    }

    @Override
    public boolean applies(Field control, Values values) {
        return switch (control.name()) {
            case "n" -> !counting(values);
            case "repeats" -> counting(values);
            default -> true;
        };
    }

    @Override
    public List<Figure> draw(Values values, long seed) {
        double mean = values.number("lambda");
        if (counting(values)) {
            Poisson law = new Poisson(mean);
            double[] counts = law.sample(values.wholeNumber("repeats"), seed);
            int most = (int) Math.ceil(mean + 4.5 * Math.sqrt(mean));
            return List.of(new SimulatedCounts(law, "count k", most).of(counts), new RunningMoments(mean).of(counts));
        }
        BinomialToPoisson limit = new BinomialToPoisson(mean, values.wholeNumber("n"));
        return List.of(limit.laws(), limit.distances(), limit.factors());
    }

    private static boolean counting(Values values) {
        return values.choice("show").equals("counting");
    }
}
