package argmax.lessons.diagnosis;

import argmax.engine.metric.Confusion;
import argmax.engine.metric.StandardErrors;
import argmax.lessons.figure.Digits;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** It is no better, within a standard error, than naming the most common class each time. */
record MajorityOnly() implements OfTraining {
    @Override
    public String kind() {
        return "majority-only";
    }

    @Override
    public String lesson() {
        return "classifier-metrics";
    }

    @Override
    public List<String> seenIn(TrainingRun run) {
        Confusion confusion = run.assessment().confusion();
        if (confusion.classes() == 0 || confusion.total() == 0) {
            return List.of();
        }
        int common = IntStream.range(0, confusion.classes())
                .boxed()
                .max(Comparator.comparingLong(confusion::ofTrue))
                .orElseThrow();
        double share = (double) confusion.ofTrue(common) / confusion.total();
        if (confusion.accuracy() > share + StandardErrors.proportion(share, confusion.total())) {
            return List.of();
        }
        return List.of(
                ("On %d unseen rows the accuracy is %s; to say “%s” each time is right for %s of them: nothing useful was"
                        + " learned.")
                        .formatted(
                                confusion.total(),
                                Digits.percent(confusion.accuracy()),
                                run.assessment().classes().get(common),
                                Digits.percent(share)));
    }
}
