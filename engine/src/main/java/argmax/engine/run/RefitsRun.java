package argmax.engine.run;

import argmax.engine.InvalidValue;
import argmax.engine.data.DataCard;
import argmax.engine.data.DataSets;
import argmax.engine.stat.regression.Regression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;

/** One run of {@link Refits} from beginning to end. */
final class RefitsRun {
    private final Refits spec;
    private final List<RefitReport> reports = new ArrayList<>();

    RefitsRun(Refits spec) {
        this.spec = spec;
    }

    /** Refuses what no curve can be fitted to again and again. */
    static List<Regression> checked(String set, int rows, List<Regression> regressions) {
        DataSets.noise(InvalidValue.given("set", set));
        DataCard card = DataSets.card(set);
        if (card.inputs().size() != 1) {
            throw new InvalidValue("set", set, "one with a single input");
        }
        InvalidValue.wholeNumber("rows", rows, 4, 1000);
        List<Regression> copy = List.copyOf(InvalidValue.given("regressions", regressions));
        InvalidValue.wholeNumber("regressions", copy.size(), 1, 20);
        return copy;
    }

    RunResult run(RunObserver observer, StopSignal stop) {
        BiFunction<Integer, BooleanSupplier, Optional<RefitReport>> reporter = switch (spec) {
            case BiasVariance refits -> new Decompose(refits)::report;
            case CurveSelection selection -> new SelectCurve(selection)::report;
        };
        try {
            for (int number = 1; number <= spec.epochs() && !stop.stopped(); number++) {
                reporter.apply(number, stop).ifPresent(report -> {
                    reports.add(report);
                    observer.refitted(report);
                    stop.ask();
                });
            }
        } catch (InvalidValue refusal) {
            // Only the rows themselves show it, so no specification could have been refused.
            return new RunResult.Failed("These rows don't determine the curve: " + refusal.getMessage());
        }
        return new RunResult.Refitted(stop.stopped(), reports, Receipt.now(spec));
    }
}
