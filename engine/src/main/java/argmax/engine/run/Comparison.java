package argmax.engine.run;

import argmax.engine.InvalidValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lets several specifications learn from the same rows with the same seeds and folds, and takes differences pair by pair: a race.
 *
 * @param entries 2 to 8; the first is the one that the others are compared with
 */
public record Comparison(List<Entry> entries) implements Study {
    public Comparison {
        entries = List.copyOf(InvalidValue.given("entries", entries));
        InvalidValue.wholeNumber("entries", entries.size(), 2, 8);
        if (entries.stream().map(Entry::name).distinct().count() < entries.size()) {
            throw new InvalidValue("name", entries.stream().map(Entry::name).toList(), "each once");
        }
        TrainSpec first = entries.getFirst().spec();
        for (Entry entry : entries) {
            require("set", entry.spec().data().set(), first.data().set());
            require("rows", entry.spec().data().rows(), first.data().rows());
            require("split", Studies.split(entry.spec()), Studies.split(first));
            require("seeds", entry.spec().seeds(), first.seeds());
        }
        Limits.check("entries", trials(entries));
    }

    /** One that takes part. */
    public record Entry(String name, TrainSpec spec) {
        public Entry {
            if (InvalidValue.given("name", name).isBlank()) {
                throw new InvalidValue("name", "blank", "a name");
            }
            InvalidValue.given("spec", spec);
        }
    }

    private static void require(String field, @Nullable Object found, @Nullable Object wanted) {
        if (!Objects.equals(found, wanted)) {
            throw new InvalidValue(
                    field, String.valueOf(found), "%s as in the first entry, since differences are taken pair by pair".formatted(wanted));
        }
    }

    @Override
    public List<Trial> trials() {
        return trials(entries);
    }

    private static List<Trial> trials(List<Entry> entries) {
        return entries.stream().map(entry -> new Trial(entry.name(), List.of(), entry.spec())).toList();
    }

    @Override
    public boolean showsUnseen() {
        return true;
    }

    @Override
    public String note() {
        return "All entries learn from the same rows with the same seeds; differences to the first are taken pair by pair.";
    }

    @Override
    public List<PairedDifference> pairs(List<RunResult.@Nullable Assessment> assessments) {
        List<PairedDifference> pairs = new ArrayList<>();
        RunResult.Assessment first = assessments.getFirst();
        for (int i = 1; first != null && i < assessments.size(); i++) {
            RunResult.Assessment other = assessments.get(i);
            if (other != null) {
                pairs.add(PairedDifference.of(
                        entries.get(i).name(), scores(other), entries.getFirst().name(), scores(first)));
            }
        }
        return pairs;
    }

    /** Seed by seed, and where there are folds within a seed fold by fold. */
    static List<Double> scores(RunResult.Assessment assessment) {
        return assessment.seeds().stream()
                .flatMap(seed -> (seed.folds().isEmpty() ? List.of(seed.unseen().accuracy()) : seed.folds()).stream())
                .toList();
    }
}
