package argmax.engine.run;

import argmax.engine.data.DataSet;
import argmax.engine.data.Samples;
import argmax.engine.data.Split;
import argmax.engine.run.RunResult.SplitSummary;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Says in words and counts how the rows were shared. */
final class Describe {
    private Describe() {}

    /** @param stopsEarly whether the rows that validate also say when to stop */
    static SplitSummary split(Split split, boolean stopsEarly, DataSet data, List<Part> parts) {
        int classes = data.card().classes().size();
        return switch (split) {
            case Split.HoldOut holdOut -> holdOut(holdOut, data, parts.getFirst(), classes);
            case Split.KFold kFold -> kFold(kFold, stopsEarly, data, parts, classes);
        };
    }

    private static SplitSummary holdOut(Split.HoldOut split, DataSet data, Part part, int classes) {
        boolean ownTest = data.card().testRows() > 0;
        String description = "%d rows train, %d validate and %d test, drawn class by class with seed %d%s."
                .formatted(
                        part.training().rows(),
                        part.validation().rows(),
                        part.test().rows(),
                        split.seed(),
                        ownTest ? "; the test rows are the data set's own" : "");
        return new SplitSummary(
                description,
                List.of(
                        counted("training", part.training(), classes),
                        counted("validation", part.validation(), classes),
                        counted("test", part.test(), classes)));
    }

    private static SplitSummary kFold(
            Split.KFold split, boolean stopsEarly, DataSet data, List<Part> parts, int classes) {
        String description = ("The %d rows are dealt class by class, with seed %d, into %d folds."
                        + " Each fold is held out once, while the others train; %s.")
                .formatted(
                        data.rows().rows(),
                        split.seed(),
                        split.folds(),
                        stopsEarly
                                ? "the held-out fold also says when to stop, which flatters the score a little"
                                : "the score counts what each training says of its held-out fold");
        List<SplitSummary.Part> folds = IntStream.range(0, parts.size())
                .mapToObj(fold -> counted("fold " + (fold + 1), parts.get(fold).validation(), classes))
                .toList();
        return new SplitSummary(description, folds);
    }

    private static SplitSummary.Part counted(String name, Samples samples, int classes) {
        return new SplitSummary.Part(name, Arrays.stream(samples.counts(classes)).boxed().toList());
    }
}
