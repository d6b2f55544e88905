package argmax.engine.run;

import argmax.engine.data.DataCard;
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
    static SplitSummary split(Split split, boolean stopsEarly, Samples rows, DataCard card, List<Part> parts) {
        return switch (split) {
            case Split.HoldOut holdOut -> holdOut(holdOut, card, parts.getFirst());
            case Split.KFold kFold -> kFold(kFold, stopsEarly, rows, parts, card.classes().size());
        };
    }

    private static SplitSummary holdOut(Split.HoldOut split, DataCard card, Part part) {
        boolean ownTest = card.testRows() > 0;
        int classes = card.classes().size();
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
            Split.KFold split, boolean stopsEarly, Samples rows, List<Part> parts, int classes) {
        String description = ("The %d rows are dealt class by class, with seed %d, into %d folds."
                        + " Each fold is held out once, while the others train; %s.")
                .formatted(
                        rows.rows(),
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
