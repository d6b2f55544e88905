package argmax.lessons.lab.descent;

import argmax.lessons.figure.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What happens from step 0 to the last, thinned so that it can be read. */
record StepTable(int last, List<Track> tracks) {
    private static final int ROWS = 20;

    Table table() {
        int stride = Math.max(1, Math.ceilDiv(last, ROWS));
        List<String> header = Stream.concat(Stream.of("step"), tracks.stream().map(Track::name)).toList();
        List<List<String>> rows = IntStream.rangeClosed(0, last)
                .filter(step -> step % stride == 0 || step == last)
                .mapToObj(this::row)
                .toList();
        return new Table(header, rows);
    }

    private List<String> row(int step) {
        List<String> row = new ArrayList<>(List.of(Integer.toString(step)));
        tracks.forEach(track -> row.add(step < track.values().size() ? Told.of(track.values().get(step)) : "none"));
        return row;
    }
}
