package argmax.engine.classic;

import argmax.engine.InvalidValue;
import argmax.engine.Usually;
import argmax.engine.classic.neighbour.NeighbourVote;
import argmax.engine.data.Samples;

/**
 * The vote of the nearest training rows by Euclidean distance: scale the inputs first. Of equally near rows the earlier ones
 * vote.
 *
 * @param neighbours k, how many vote: from 1 to as many as there are training rows
 */
public record NearestNeighbours(@Usually("5") int neighbours) implements Learner {
    public NearestNeighbours {
        InvalidValue.wholeNumber("neighbours", neighbours, 1, Integer.MAX_VALUE);
    }

    @Override
    public NeighbourVote fit(Samples training, int classes, long seed, Progress progress) {
        return new NeighbourVote(TrainingRows.columns(training, classes), training.labels(), classes, neighbours);
    }

    @Override
    public double seconds(long learned, long asked, int columns, int classes) {
        return (4e-9 + 0.4e-9 * columns) * learned * asked;
    }

    @Override
    public String provenance() {
        return "argmax";
    }
}
