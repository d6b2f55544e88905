package argmax.engine.data;

import argmax.engine.InvalidValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Every data set that the engine knows, by id; the one place that a new set is named in. */
public final class DataSets {
    private static final List<Source> ALL = List.of(
            new Iris(),
            new Blobs2(),
            new Ring(),
            NoisyRing.ofTheLessons(),
            NoisyRing.ofTheHomework(),
            new Xor(),
            new Sine(),
            new Hetero(),
            new Bump(),
            new CasimirMass(),
            new PoissonMultiplicity(),
            new Higgs8(),
            new IrisSim(),
            new TitanicSim(),
            new Sparse20(),
            new Titanic(),
            new Penguins(),
            new Wine(),
            new Diabetes(),
            new BreastCancer(),
            new Digits(),
            new Glyph14(),
            new Mnist(),
            new Bits111(),
            new Gan1d(),
            new Nuisance(),
            new Jets5(),
            new Jets());
    private static final Map<String, DataSet> LOADED = new ConcurrentHashMap<>();

    private DataSets() {}

    /** The ids, in the order in which a learner meets them. */
    public static List<String> ids() {
        return ALL.stream().map(source -> source.card().id()).toList();
    }

    /**
     * The card of the data set {@code id}, without loading its rows.
     *
     * @throws InvalidValue if there is none
     */
    public static DataCard card(String id) {
        return source(id).card();
    }

    /**
     * The data set {@code id}, loaded when it is first asked for and then shared.
     *
     * @throws InvalidValue if there is none
     */
    public static DataSet load(String id) {
        return LOADED.computeIfAbsent(id, key -> source(key).load());
    }

    /**
     * Fresh rows of a generated set, such as another experimenter would have got.
     *
     * @param rows how many, 1 to a million
     * @throws InvalidValue if there is no such set, or it was measured rather than generated
     */
    public static Samples fresh(String id, int rows, long seed) {
        InvalidValue.wholeNumber("rows", rows, 1, 1_000_000);
        return generated(id).fresh(rows, seed);
    }

    /**
     * The same of the law of the test rows, which for some sets is another: labels without flips, a mass that wasn't trained.
     *
     * @param rows how many, 1 to a million
     */
    public static Samples freshTest(String id, int rows, long seed) {
        InvalidValue.wholeNumber("rows", rows, 1, 1_000_000);
        return generated(id).freshTest(rows, seed);
    }

    /** The best classifier that the law of a generated set allows, where it is known. */
    public static Optional<BayesOptimum> optimum(String id) {
        return source(id) instanceof Generated generated ? generated.optimum() : Optional.empty();
    }

    private static Generated generated(String id) {
        if (source(id) instanceof Generated generated) {
            return generated;
        }
        throw new InvalidValue("set", id, "a generated set, since nobody can draw fresh rows of a measured one");
    }

    /**
     * The variance of the targets around their truth, for sets whose test rows are the truth without noise: what even the true
     * curve has as its mean squared error on fresh rows.
     *
     * @throws InvalidValue if the set has none that is known and everywhere the same
     */
    public static double noise(String id) {
        return noise(source(id))
                .orElseThrow(() -> new InvalidValue(
                        "set",
                        id,
                        "one whose truth and noise are known: "
                                + ALL.stream()
                                        .filter(source -> noise(source).isPresent())
                                        .map(source -> source.card().id())
                                        .collect(Collectors.joining(", "))));
    }

    /** The same; empty if the set has none that is known and everywhere the same. */
    public static OptionalDouble knownNoise(String id) {
        return noise(source(id));
    }

    /** The test rows of sets where these are the truth without noise; empty for others. */
    public static Optional<Samples> truth(String id) {
        return noise(source(id)).isPresent() ? Optional.of(load(id).test()) : Optional.empty();
    }

    private static OptionalDouble noise(Source source) {
        return source instanceof Generated generated ? generated.noise() : OptionalDouble.empty();
    }

    private static Source source(String id) {
        return ALL.stream()
                .filter(source -> source.card().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("set", id, "one of " + String.join(", ", ids())));
    }
}
