package argmax.engine.run;

import java.util.List;

/**
 * How a generator and a discriminator stand.
 *
 * @param step how many steps the generator has done
 * @param seeds each training, in the order of the seeds
 * @param picture of the first training
 */
public record GanReport(int epoch, int epochs, int step, List<State> seeds, Picture picture) implements AdversarialReport {
    public GanReport {
        seeds = List.copyOf(seeds);
    }

    /**
     * One training, measured on all real numbers x and on 10000 generated ones G(z), which are made of the same noise each
     * time.
     *
     * @param discriminatorLoss −E ln D(x) − E ln(1 − D(G(z))), in nats: ln 4 where D is ½ everywhere
     * @param generatorLoss −E ln D(G(z)), in nats: ln 2 where D is ½ everywhere
     * @param mean of the generated numbers
     * @param deviation their standard deviation (of the population: divisor n)
     */
    public record State(double discriminatorLoss, double generatorLoss, double mean, double deviation) {}

    /**
     * Histograms with cells of one width around the real numbers' mean, four standard deviations to each side. Numbers beyond
     * count in no cell.
     *
     * @param centres of the cells
     * @param real the share of the real numbers in each cell
     * @param generated the share of the generated ones
     * @param discriminator D at the centres; the best possible is real / (real + generated)
     */
    public record Picture(List<Double> centres, List<Double> real, List<Double> generated, List<Double> discriminator) {
        public Picture {
            centres = List.copyOf(centres);
            real = List.copyOf(real);
            generated = List.copyOf(generated);
            discriminator = List.copyOf(discriminator);
        }
    }
}
