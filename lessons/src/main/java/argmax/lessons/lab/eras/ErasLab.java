package argmax.lessons.lab.eras;

import argmax.engine.run.RunSpec;
import argmax.lessons.figure.Figure;
import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;

/** A timeline on which the model of each era is trained again, on two problems that no straight line solves. */
@AutoService(Lab.class)
public final class ErasLab implements Lab {
    private static final String ERA = "era";
    private static final String SET = "set";

    @Override
    public String slug() {
        return "eras";
    }

    @Override
    public String title() {
        return "Seventy years in one page";
    }

    @Override
    public String purpose() {
        return "Choose an era and a problem: its model is trained now, on 300 points, and tried on 2000 fresh ones. "
                + "The die gives the networks other first weights.";
    }

    @Override
    public List<Field> controls() {
        List<Field.Option> eras = Era.ALL.stream()
                .map(era -> new Field.Option(era.value(), "%d: %s".formatted(era.from(), era.words())))
                .toList();
        return List.of(
                new Field.Menu(ERA, "Era", "", eras, Era.NEURON.value()),
                new Field.Menu(
                        SET,
                        "Problem",
                        "",
                        List.of(
                                new Field.Option("xor", "xor: opposite corners"),
                                new Field.Option("ring", "ring: a disc inside")),
                        "xor"));
    }

    @Override
    public List<Figure> draw(Values values, long seed) {
        Era era = Era.of(values.choice(ERA));
        String set = values.choice(SET);
        ErasFigures figures = ErasFigures.of(era, set, seed);
        return List.of(figures.timeline(), figures.map(), figures.accuracies());
    }

    @Override
    public Optional<RunSpec> training(Values values, long seed) {
        return Optional.of(Era.of(values.choice(ERA)).method().run(values.choice(SET), seed));
    }

    @Override
    public String trainingLabel() {
        return "Train this era's model on all points";
    }
}
