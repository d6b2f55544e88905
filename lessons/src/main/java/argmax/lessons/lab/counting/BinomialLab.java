package argmax.lessons.lab.counting;

import argmax.engine.stat.distribution.Binomial;
import argmax.lessons.figure.Figure;
import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;

/** Trials with two outcomes or three, repeated, against the law of their counts. */
@AutoService(Lab.class)
public final class BinomialLab implements Lab {
    private static final Set<String> OF_CATEGORIES = Set.of("a", "b");

    @Override
    public String slug() {
        return "binomial";
    }

    @Override
    public String title() {
        return "Counting yes";
    }

    @Override
    public String purpose() {
        return "Each experiment makes $N$ trials and counts. Move $N$ and $p$, "
                + "and compare what came with the law that expects it.";
    }

    @Override
    public List<Field> controls() {
        return List.of(
                new Field.Menu(
                        "show",
                        "Each trial",
                        "",
                        List.of(
                                new Field.Option("yes", "says yes or no"),
                                new Field.Option("categories", "falls into one of three categories")),
                        "yes"),
                new Field.Slider("n", "Trials $N$ in each experiment", "", 1, 60, 1, 10),
                new Field.Slider("p", "Probability $p$ of yes", "", 0.01, 0.99, 0.01, 0.3),
                new Field.Slider("a", "Probability of $A$", "", 0.05, 0.45, 0.05, 0.45),
                new Field.Slider("b", "Probability of $B$", "", 0.05, 0.45, 0.05, 0.3),
                new Field.Slider("repeats", "Number of experiments", "", 10, 2000, 10, 200));
    }

    @Override
    public boolean applies(Field control, Values values) {
        return control.name().equals("p") ? !categories(values) : !OF_CATEGORIES.contains(control.name()) || categories(values);
    }

    @Override
    public List<Figure> draw(Values values, long seed) {
        int n = values.wholeNumber("n");
        int repeats = values.wholeNumber("repeats");
        if (categories(values)) {
            ThreeCategories three = new ThreeCategories(values.number("a"), values.number("b"), n);
            List<int[]> experiments = three.experiments(repeats, seed);
            double[] countsOfA = experiments.stream().mapToDouble(counts -> counts[0]).toArray();
            return List.of(
                    three.first(experiments.getFirst()),
                    new SimulatedCounts(new Binomial(n, three.a()), "number of A among N", n).of(countsOfA));
        }
        Binomial law = new Binomial(n, values.number("p"));
        double[] counts = law.sample(repeats, seed);
        return List.of(
                new SimulatedCounts(law, "number of yes k", n).of(counts),
                new Orders(law).figure(),
                new ShareSpread(law).of(counts));
    }

    private static boolean categories(Values values) {
        return values.choice("show").equals("categories");
    }
}
