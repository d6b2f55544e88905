package argmax.lessons.lab.descent;

import argmax.engine.net.Optimiser;
import argmax.engine.net.Schedule;
import argmax.engine.net.surface.Descent;
import argmax.engine.net.surface.Descent.Noise;
import argmax.engine.net.surface.Descent.Stop;
import argmax.engine.net.surface.Point;
import argmax.engine.net.surface.Surface;
import argmax.lessons.form.Values;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All that walk down a surface from one start. */
record Race(Ground ground, Surface surface, Point start, int steps, List<Entrant> entrants) {
    Race {
        entrants = List.copyOf(entrants);
    }

    static Race of(Values values) {
        Ground ground = Ground.chosen(values);
        Surface surface = ground.shape().apply(values);
        Point start = new Point(values.number(ground.x().name()), values.number(ground.y().name()));
        Schedule schedule = Cooling.chosen(values);
        int steps = values.wholeNumber("steps");
        List<Entrant> entrants = Walker.chosen(values).stream()
                .map(walker -> {
                    double rate = values.number(walker.adaptive() ? "adaptive-rate" : ground.rate().name());
                    Optimiser optimiser = walker.optimiser(rate, values.number("momentum"));
                    Descent descent = new Descent(surface, start, optimiser, schedule, Stop.after(steps), Noise.NONE);
                    return new Entrant(walker, optimiser, descent.path());
                })
                .toList();
        return new Race(ground, surface, start, steps, entrants);
    }

    /** Whether nobody moves, for want of an optimiser or of a slope. */
    boolean rests() {
        double[] slope = surface.gradient(start.x(), start.y());
        return entrants.isEmpty() || (slope[0] == 0 && slope[1] == 0);
    }

    /** How many steps they were to take. */
    String length() {
        return steps == 1 ? "1 step" : steps + " steps";
    }

    /** What {@code words} says of each, one after the other. */
    String list(Function<Entrant, String> words) {
        return entrants.stream().map(words).collect(Collectors.joining("; "));
    }
}
