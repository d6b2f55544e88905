package argmax.lessons.figure;

import argmax.engine.data.DataCard;
import argmax.engine.run.Frame;
import argmax.engine.run.LearnedRows;
import argmax.engine.run.TrainSpec;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was learned, as pictures: the frames of one epoch after another, all on the same scales. */
public final class FrameFigures {
    private final TrainSpec spec;
    private final FrameScales scales;
    /** Only what needs them has them picked: images are many megabytes. */
    private @Nullable LearnedPoints points;

    /**
     * Draws the frames of one run.
     *
     * @param scales of all its frames
     */
    public FrameFigures(TrainSpec spec, FrameScales scales) {
        this.spec = spec;
        this.scales = scales;
    }

    /**
     * The figures of one epoch.
     *
     * @param frames all those that it has, in their order
     */
    public Map<FrameGroup, List<Figure>> of(List<Frame> frames) {
        Map<FrameGroup, List<Figure>> figures = new EnumMap<>(FrameGroup.class);
        for (int number = 0; number < frames.size(); number++) {
            Frame frame = frames.get(number);
            FrameScales.Scale scale = scales.of(number);
            if (!(frame instanceof Frame.Weights)) {
                figures.computeIfAbsent(FrameGroup.of(frame), _ -> new ArrayList<>()).add(figure(frame, scale));
            }
        }
        List<Figure> weights = WeightFigures.of(frames, scales, inputs());
        if (!weights.isEmpty()) {
            figures.put(FrameGroup.WEIGHTS, weights);
        }
        return figures;
    }

    private Figure figure(Frame frame, FrameScales.Scale scale) {
        return switch (frame) {
            case Frame.DecisionMap map -> new MapFigure(spec, points(), map, scale).figure();
            case Frame.Line line -> new CurveFigure(points(), line).figure();
            case Frame.Filters filters -> FilterFigure.of(filters, scale);
            case Frame.Histogram histogram -> new HistogramFigure(histogram, scale).figure();
            case Frame.Weights weights -> throw new IllegalArgumentException("Weights are drawn layer by layer: " + weights);
        };
    }

    private LearnedPoints points() {
        if (points == null) {
            points = new LearnedPoints(spec.data().card(), LearnedRows.of(spec));
        }
        return points;
    }

    private List<String> inputs() {
        DataCard card = spec.data().card();
        return card.encoded().stream().map(FrameFigures::words).toList();
    }

    /** The name of a column as people write it. */
    static String words(String column) {
        return column.replace('_', ' ');
    }

    /** The name of a layer or class as part of an id. */
    static String id(String prefix, String name) {
        return prefix + "-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** A sentence begins with its epoch. */
    static String after(Frame frame) {
        return "After epoch %d ".formatted(frame.epoch());
    }
}
