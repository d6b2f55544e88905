package argmax.engine.net.surface;

import argmax.engine.net.Learning;
import argmax.engine.net.Penalty;
import argmax.engine.net.memory.Matrix;
import argmax.engine.net.memory.Memory;
import argmax.engine.net.memory.Natives;
import argmax.engine.net.train.Pace;
import argmax.engine.net.update.Update;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Goes down a surface with the very updates that networks learn by, in their 32-bit form: a step takes a microsecond or
 * two, in the form for ND4J arrays it takes some fifty. Losses and gradients have 64 bits.
 */
final class Walk {
    private final Descent descent;
    private final Pace pace;
    private final Update update;
    private final ContinuousDistribution.Sampler noise;
    private final List<Point> points = new ArrayList<>();
    private final List<Double> losses = new ArrayList<>();
    private final List<Double> rates = new ArrayList<>();
    private final List<Point> gradients = new ArrayList<>();

    Walk(Descent descent) {
        Natives.ready();
        this.descent = descent;
        this.pace = new Pace(new Learning(descent.optimiser(), descent.schedule(), Penalty.NONE, 0));
        this.update = Update.of(descent.optimiser());
        // A deviation of 0 is not allowed; the noise is multiplied by it instead.
        this.noise = NormalDistribution.of(0, 1).createSampler(RandomSource.XO_SHI_RO_256_PP.create(descent.noise().seed()));
    }

    Path path() {
        try (Memory memory = Memory.ofOneThread()) {
            return new Path(points, losses, rates, gradients, walk(memory));
        }
    }

    private End walk(Memory memory) {
        Surface surface = descent.surface();
        Matrix place = row(memory);
        Matrix slope = row(memory);
        List<Matrix> remembered = Stream.generate(() -> row(memory)).limit(update.memory()).toList();
        set(place, descent.start().x(), descent.start().y());
        arrive(descent.start(), surface.value(descent.start().x(), descent.start().y()));
        for (int step = 0; step < descent.stop().steps(); step++) {
            if (losses.getLast() < descent.stop().below()) {
                return new End.Reached(step);
            }
            double[] gradient = noisyGradient(points.getLast());
            double rate = pace.rate(step);
            set(slope, gradient[0], gradient[1]);
            update.apply(place, slope, remembered, rate, step + 1, 0, place.stride());
            double x = place.get(0, 0);
            double y = place.get(0, 1);
            double loss = surface.value(x, y);
            if (!finite(gradient[0], gradient[1], x, y, loss)) {
                return new End.Diverged(step);
            }
            rates.add(rate);
            gradients.add(new Point(gradient[0], gradient[1]));
            arrive(new Point(x, y), loss);
        }
        int last = rates.size();
        return losses.getLast() < descent.stop().below() ? new End.Reached(last) : new End.Ended(last);
    }

    private void arrive(Point point, double loss) {
        points.add(point);
        losses.add(loss);
        pace.hear(loss);
    }

    private double[] noisyGradient(Point at) {
        double[] gradient = descent.surface().gradient(at.x(), at.y());
        for (int axis = 0; axis < gradient.length; axis++) {
            gradient[axis] += descent.noise().deviation() * noise.sample();
        }
        return gradient;
    }

    private static boolean finite(double... numbers) {
        return Arrays.stream(numbers).allMatch(Double::isFinite);
    }

    private static Matrix row(Memory memory) {
        return memory.matrix(1, 2);
    }

    private static void set(Matrix row, double x, double y) {
        row.set(0, 0, (float) x);
        row.set(0, 1, (float) y);
    }
}
