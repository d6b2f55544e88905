package argmax.lessons.figure;

import argmax.engine.run.Frame;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** The filters of a convolution beside each other, with an empty column or row between two. */
final class FilterFigure {
    private static final int ACROSS = 8;

    private FilterFigure() {}

    static Figure of(Frame.Filters frame, FrameScales.Scale scale) {
        int filters = frame.filters().size();
        int across = Math.min(ACROSS, filters);
        int down = Math.ceilDiv(filters, across);
        int pitch = frame.size() + 1;
        int width = across * pitch - 1;
        int height = down * pitch - 1;
        List<Double> cells = new ArrayList<>(Collections.nCopies(width * height, 0.0));
        for (int filter = 0; filter < filters; filter++) {
            for (int at = 0; at < frame.size() * frame.size(); at++) {
                int x = filter % across * pitch + at % frame.size();
                int y = filter / across * pitch + at / frame.size();
                // The first row of a filter is its highest, that of a heat map its lowest.
                cells.set((height - 1 - y) * width + x, frame.filters().get(filter).get(at));
            }
        }
        double reach = scale.reach();
        Layer heat = new Layer.Heat(
                "from %s to %s".formatted(Digits.of(-reach), Digits.of(reach)),
                0, width, 0, height, width, cells, -reach, reach);
        List<Double> all = frame.filters().stream().flatMap(Collection::stream).toList();
        String summary = "%sthe %d filters of the first convolution hold values between %s and %s."
                .formatted(
                        FrameFigures.after(frame),
                        filters,
                        Digits.of(all.stream().mapToDouble(Double::doubleValue).min().orElse(0)),
                        Digits.of(all.stream().mapToDouble(Double::doubleValue).max().orElse(0)));
        return new Plot(
                "filters", "Filters", Axis.linear("column of pixels", 0, width), Axis.linear("row of pixels", 0, height),
                List.of(heat), true, summary, table(frame));
    }

    private static Table table(Frame.Filters frame) {
        List<String> header = new ArrayList<>(List.of("filter"));
        for (int row = 1; row <= frame.size(); row++) {
            for (int column = 1; column <= frame.size(); column++) {
                header.add("row %d, column %d".formatted(row, column));
            }
        }
        List<List<String>> rows = IntStream.range(0, frame.filters().size())
                .mapToObj(filter -> {
                    List<String> row = new ArrayList<>(List.of(String.valueOf(filter + 1)));
                    frame.filters().get(filter).forEach(value -> row.add(Digits.of(value)));
                    return List.copyOf(row);
                })
                .toList();
        return new Table(header, rows);
    }
}
