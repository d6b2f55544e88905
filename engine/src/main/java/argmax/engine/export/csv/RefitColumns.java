package argmax.engine.export.csv;

import argmax.engine.run.BiasVarianceReport;
import argmax.engine.run.CurveSelectionReport;
import argmax.engine.run.RefitReport;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The columns of curves that were fitted many times. */
final class RefitColumns {
    private static final String SQUARED = " (squared units of the target)";

    private RefitColumns() {}

    /** @param reports all of one kind */
    static List<Column<RefitReport>> of(List<RefitReport> reports) {
        List<Column<RefitReport>> columns = new ArrayList<>(List.of(
                new Column<>("curve", RefitReport::number),
                new Column<>("regression", RefitReport::regression)));
        if (!reports.isEmpty()) {
            columns.addAll(switch (reports.getFirst()) {
                case BiasVarianceReport _ -> decomposed();
                case CurveSelectionReport first -> selected(first.holdOut().size());
            });
        }
        return columns;
    }

    private static List<Column<RefitReport>> decomposed() {
        return List.of(
                decomposed("bias²", BiasVarianceReport::biasSquared),
                decomposed("variance", BiasVarianceReport::variance),
                decomposed("noise", BiasVarianceReport::noise),
                decomposed("error on fresh rows", BiasVarianceReport::error),
                decomposed("standard error of the latter", BiasVarianceReport::standardError));
    }

    private static Column<RefitReport> decomposed(String name, Function<BiasVarianceReport, Object> cell) {
        return new Column<>(name + SQUARED, report -> cell.apply((BiasVarianceReport) report));
    }

    private static List<Column<RefitReport>> selected(int reshuffles) {
        List<Column<RefitReport>> columns = new ArrayList<>();
        columns.add(selected("error on fresh rows", CurveSelectionReport::error));
        for (int i = 0; i < reshuffles; i++) {
            int reshuffle = i;
            columns.add(selected("hold-out error of reshuffle " + (i + 1), report -> report.holdOut().get(reshuffle)));
            columns.add(selected("k-fold error of reshuffle " + (i + 1), report -> report.kFold().get(reshuffle)));
        }
        return columns;
    }

    private static Column<RefitReport> selected(String name, Function<CurveSelectionReport, Object> cell) {
        return new Column<>(name + SQUARED, report -> cell.apply((CurveSelectionReport) report));
    }
}
