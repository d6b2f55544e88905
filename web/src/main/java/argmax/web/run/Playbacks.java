package argmax.web.run;

import argmax.engine.run.EpochReport;
import argmax.engine.run.RunSpec;
import argmax.engine.run.TrainNetwork;
import argmax.engine.run.TrainSpec;
import argmax.engine.run.Watched;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.FrameFigures;
import argmax.lessons.figure.FrameGroup;
import argmax.lessons.figure.FrameScales;
import argmax.web.http.FigureJson;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Shows what is stored of a run at any of its epochs: the numbers of the epoch, the frames of the nearest that has some. */
final class Playbacks {
    /** So many epochs with frames go into one answer. */
    private static final int MOST_AT_ONCE = 8;

    private final FrameStore frames;

    Playbacks(FrameStore frames) {
        this.frames = frames;
    }

    /** @param wanted an epoch; empty for the newest */
    Playback of(Run run, RunSpec spec, List<EpochReport> epochs, OptionalInt wanted) {
        if (!(spec instanceof TrainSpec training)) {
            return Playback.none(run.id());
        }
        List<Integer> pictured = frames.epochs(run.id());
        int at = epochs.isEmpty() ? 0 : Math.clamp(wanted.orElse(epochs.size()), 1, epochs.size());
        return new Playback(
                run.id(),
                epochs,
                spec.epochs(),
                at == 0 ? null : epochs.get(at - 1),
                wanted.isPresent(),
                training.classifies() ? "accuracy" : "R²",
                spec instanceof TrainNetwork,
                pictured,
                shelves(run.id(), training, nearest(pictured, at)),
                leftOut(run, training, epochs.size(), pictured));
    }

    private List<Playback.Shelf> shelves(String runId, TrainSpec spec, OptionalInt epoch) {
        Map<FrameGroup, List<Figure>> figures = epoch.isEmpty()
                ? Map.of()
                : figures(runId, spec, epoch.getAsInt(), epoch.getAsInt()).getOrDefault(epoch.getAsInt(), Map.of());
        return FrameGroup.of(spec).stream()
                .map(group -> new Playback.Shelf(
                        group.name(), group.title(), group.leading(), figures.getOrDefault(group, List.of())))
                .toList();
    }

    /** The epoch with frames that is nearest, of two as near the earlier. */
    private static OptionalInt nearest(List<Integer> pictured, int epoch) {
        return pictured.stream()
                .min(Comparator.comparingInt(other -> Math.abs(other - epoch)))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /** While a run goes on, frames come a little later than the reports of their epochs; these are not left out. */
    private static int leftOut(Run run, TrainSpec spec, int done, List<Integer> pictured) {
        if (!(spec instanceof Watched watched) || watched.watch().frames().isEmpty() || pictured.isEmpty()) {
            return 0;
        }
        int last = run.state().ended() ? done : pictured.getLast();
        long drawn = IntStream.rangeClosed(1, last).filter(epoch -> watched.watch().at(epoch, spec.epochs())).count();
        return (int) drawn - pictured.size();
    }

    /** The figures of the epochs from {@code from} to {@code to} as JSON; of many the first. */
    String json(Run run, int from, int to) {
        List<Integer> pictured = frames.epochs(run.id());
        List<Integer> asked =
                pictured.stream().filter(epoch -> from <= epoch && epoch <= to).limit(MOST_AT_ONCE).toList();
        RunSpec spec = run.specification();
        FigureJson json = new FigureJson();
        String epochs = asked.isEmpty() || !(spec instanceof TrainSpec training)
                ? ""
                : figures(run.id(), training, asked.getFirst(), asked.getLast()).entrySet().stream()
                        .map(epoch -> "{\"epoch\":%d,\"shelves\":%s}"
                                .formatted(epoch.getKey(), shelves(epoch.getValue(), json)))
                        .collect(Collectors.joining(","));
        return "{\"scales\":\"%s\",\"pictured\":%s,\"epochs\":[%s]}".formatted(scales(run.id()).code(), pictured, epochs);
    }

    private static String shelves(Map<FrameGroup, List<Figure>> figures, FigureJson json) {
        return figures.entrySet().stream()
                .map(group -> "\"%s\":%s".formatted(group.getKey(), json.json(group.getValue())))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private Map<Integer, Map<FrameGroup, List<Figure>>> figures(String runId, TrainSpec spec, int from, int to) {
        FrameFigures figures = new FrameFigures(spec, scales(runId));
        return frames.between(runId, from, to).stream()
                .collect(Collectors.groupingBy(
                        StoredFrame::epoch,
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.toList(), epoch -> figures.of(epoch.stream().map(StoredFrame::frame).toList()))));
    }

    private FrameScales scales(String runId) {
        return FrameScales.of(frames.extents(runId));
    }
}
