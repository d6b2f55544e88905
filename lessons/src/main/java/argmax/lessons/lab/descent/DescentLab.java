package argmax.lessons.lab.descent;

import argmax.engine.net.surface.Quadratic;
import argmax.lessons.figure.Figure;
import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lets up to five optimisers walk down a surface from a start of the reader's choice. */
@AutoService(Lab.class)
public final class DescentLab implements Lab {
    private static final Field.Slider ADAPTIVE_RATE = new Field.Slider(
            "adaptive-rate", "Learning rate $\\eta$", "of AdaGrad, RMSProp and Adam", 0.01, 1, 0.01, 0.1);
    private static final Field.Slider MOMENTUM = new Field.Slider("momentum", "Momentum $\\mu$", "", 0, 0.98, 0.02, 0.9);

    @Override
    public String slug() {
        return "descent";
    }

    @Override
    public String title() {
        return "Walking downhill";
    }

    @Override
    public String purpose() {
        return "Drag the start, choose who walks, and set how far each step goes. "
                + "Move the number of steps from 1 upwards and the walk plays like a film.";
    }

    @Override
    public List<Field> controls() {
        List<Field.Option> grounds =
                Ground.ALL.stream().map(ground -> new Field.Option(ground.option(), ground.label())).toList();
        List<Field.Option> walkers = Arrays.stream(Walker.values())
                .map(walker -> new Field.Option(walker.option(), walker.label()))
                .toList();
        List<Field> controls = new ArrayList<>();
        controls.add(new Field.Menu("surface", "Surface", "", grounds, grounds.getFirst().value()));
        controls.add(Ground.CURVATURE_OF_X);
        controls.add(Ground.CURVATURE_OF_Y);
        controls.add(new Field.Pick("optimiser", "Who walks", "", walkers, true, List.of(Walker.SGD.option())));
        Ground.ALL.forEach(ground -> controls.add(ground.rate()));
        controls.add(ADAPTIVE_RATE);
        controls.add(MOMENTUM);
        controls.add(Cooling.menu());
        controls.addAll(List.of(Cooling.FACTOR, Cooling.EVERY, Cooling.DECAY));
        controls.add(new Field.Slider("steps", "Steps", "", 1, 200, 1, 60));
        Ground.ALL.forEach(ground -> controls.addAll(List.of(ground.x(), ground.y())));
        return controls;
    }

    @Override
    public boolean applies(Field control, Values values) {
        Ground ground = Ground.chosen(values);
        List<Walker> walkers = Walker.chosen(values);
        if (control.equals(Ground.CURVATURE_OF_X) || control.equals(Ground.CURVATURE_OF_Y)) {
            return ground.equals(Ground.ALL.getFirst());
        }
        if (control.equals(ADAPTIVE_RATE)) {
            return walkers.stream().anyMatch(Walker::adaptive);
        }
        if (control.equals(MOMENTUM)) {
            return walkers.contains(Walker.MOMENTUM);
        }
        if (control.equals(ground.rate())) {
            return !walkers.stream().allMatch(Walker::adaptive);
        }
        return Cooling.applies(control, values)
                && (ground.owns(control) || Ground.ALL.stream().noneMatch(other -> other.owns(control)));
    }

    @Override
    public boolean random() {
        return false;
    }

    @Override
    public List<Figure> draw(Values values, long seed) {
        Race race = Race.of(values);
        List<Walker> walkers = race.entrants().stream().map(Entrant::walker).toList();
        List<Figure> figures = new ArrayList<>(List.of(new PathMap(race).figure()));
        if (race.rests()) {
            return figures;
        }
        figures.add(new LossCurves(race).figure());
        if (walkers.contains(Walker.SGD) && race.surface() instanceof Quadratic surface) {
            Field.Slider rate = race.ground().rate();
            figures.add(new Factors(surface, values.number(rate.name()), rate).figure());
        }
        if (walkers.contains(Walker.MOMENTUM) || !Cooling.isConstant(values)) {
            figures.add(new Speeds(race).figure());
        }
        if (walkers.stream().anyMatch(Walker::adaptive)) {
            figures.add(new EffectiveRates(race).figure());
        }
        return figures;
    }
}
