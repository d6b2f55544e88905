package argmax.engine.export.csv;

import argmax.engine.run.TrainSpec;

/** How loss and score of a training are called, with their units. */
record Quantities(String lossUnit, String score, String scoreUnit) {
    static Quantities of(TrainSpec spec) {
        String unit = switch (spec.lossUnit()) {
            case NATS -> "nats per row";
            case SHARE_WRONG -> "share of rows classified wrongly";
            case OTHER -> "mean over rows of what is minimised";
        };
        return spec.classifies()
                ? new Quantities(unit, "accuracy", "share of rows")
                : new Quantities(unit, "R²", "1 at best");
    }

    /** @param rows such as {@code on training rows} */
    String loss(String rows) {
        return "loss %s (%s)".formatted(rows, lossUnit);
    }

    String score(String rows) {
        return "%s %s (%s)".formatted(score, rows, scoreUnit);
    }
}
