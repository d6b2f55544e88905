package argmax.lessons.figure;

import argmax.engine.run.FitCurve;
import argmax.engine.run.Frame;
import argmax.engine.run.RunSpec;
import argmax.engine.run.Watched;
import java.util.List;

/** Frames that are looked at together. */
public enum FrameGroup {
    MAP("Decision map", true),
    CURVE("Curve", true),
    FILTERS("Filters", true),
    WEIGHTS("Weights", false),
    ACTIVATIONS("Activations", false),
    GRADIENTS("Gradients", false);

    private final String title;
    private final boolean leading;

    FrameGroup(String title, boolean leading) {
        this.title = title;
        this.leading = leading;
    }

    public String title() {
        return title;
    }

    /** Whether it is what one looks at first; others are shown when asked for. */
    public boolean leading() {
        return leading;
    }

    /** Those that a run has. */
    public static List<FrameGroup> of(RunSpec spec) {
        return switch (spec) {
            case Watched watched -> watched.watch().frames().stream().map(FrameGroup::of).sorted().toList();
            case FitCurve curve when curve.data().card().encoded().size() == 1 -> List.of(CURVE);
            default -> List.of();
        };
    }

    static FrameGroup of(Frame frame) {
        return switch (frame) {
            case Frame.DecisionMap _ -> MAP;
            case Frame.Line _ -> CURVE;
            case Frame.Filters _ -> FILTERS;
            case Frame.Weights _ -> WEIGHTS;
            case Frame.Histogram histogram -> histogram.what().equals("gradient") ? GRADIENTS : ACTIVATIONS;
        };
    }

    private static FrameGroup of(Frame.Kind kind) {
        return switch (kind) {
            case DECISION_MAP -> MAP;
            case FILTERS -> FILTERS;
            case WEIGHTS -> WEIGHTS;
            case ACTIVATIONS -> ACTIVATIONS;
            case GRADIENTS -> GRADIENTS;
        };
    }
}
