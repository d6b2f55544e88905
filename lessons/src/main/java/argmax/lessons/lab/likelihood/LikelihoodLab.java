package argmax.lessons.lab.likelihood;

import argmax.engine.stat.Draws;
import argmax.lessons.figure.Figure;
import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;

/** Lets the reader look for the parameter that makes given data most probable, and see how well that works again and again. */
@AutoService(Lab.class)
public final class LikelihoodLab implements Lab {
    private static final int REPEATS = 500;

    @Override
    public String slug() {
        return "likelihood";
    }

    @Override
    public String title() {
        return "Let the data choose";
    }

    @Override
    public String purpose() {
        return "Drag the trial value along the likelihood curve and watch how well its law fits the data. "
                + "The last figure repeats the whole experiment 500 times.";
    }

    @Override
    public List<Field> controls() {
        List<Field> controls = new ArrayList<>();
        List<Field.Option> laws = LawScale.ALL.stream()
                .map(scale -> new Field.Option(scale.option(), scale.label()))
                .toList();
        controls.add(new Field.Menu("law", "Law", "", laws, laws.getFirst().value()));
        controls.add(new Field.Slider("n", "Number of data $n$", "", 1, 200, 1, 20));
        LawScale.ALL.forEach(scale -> controls.add(scale.truth()));
        LawScale.ALL.forEach(scale -> controls.add(scale.trial()));
        return controls;
    }

    @Override
    public boolean applies(Field control, Values values) {
        LawScale chosen = LawScale.chosen(values);
        return LawScale.ALL.stream().noneMatch(scale -> scale.owns(control)) || chosen.owns(control);
    }

    @Override
    public List<Figure> draw(Values values, long seed) {
        LawScale scale = LawScale.chosen(values);
        double truth = values.number(scale.truth().name());
        double trial = values.number(scale.trial().name());
        int n = values.wholeNumber("n");
        double[] data = Draws.sample(scale.law(), truth, n, seed);
        double[] estimates = Draws.estimates(scale.law(), truth, n, REPEATS, seed);
        return List.of(
                new LikelihoodCurve(scale, truth, trial).of(data),
                new TrialFit(scale, truth, trial).of(data),
                new Repeats(scale, truth).of(n, estimates));
    }
}
