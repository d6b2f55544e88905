package argmax.lessons.lab.families;

import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Matrix;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import argmax.lessons.lab.families.Placed.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** All cards where they lie: where they belong against where they are, and how many are right. */
record SortedCards(List<Placed> cards) {
    Figure matrix() {
        List<String> places = Stream.concat(Arrays.stream(Family.values()).map(Family::value), Stream.of(Card.OPEN)).toList();
        List<List<Integer>> counts = new ArrayList<>();
        for (Family family : Family.values()) {
            counts.add(places.stream()
                    .map(place -> (int) cards.stream()
                            .filter(placed -> placed.card().family() == family && placed.place().equals(place))
                            .count())
                    .toList());
        }
        List<String> again = cards.stream()
                .filter(placed -> placed.verdict() == Verdict.WRONG)
                .map(placed -> placed.card().name())
                .toList();
        String summary = "%d of %d cards are right, %d still to be sorted%s."
                .formatted(
                        count(Verdict.RIGHT),
                        cards.size(),
                        count(Verdict.OPEN),
                        again.isEmpty() ? "" : "; look again at: " + String.join(", ", again));
        return new Matrix(
                "sorted-cards",
                "Where they belong, and where they lie",
                "belongs \\ lies",
                Arrays.stream(Family.values()).map(Family::words).toList(),
                Stream.concat(Arrays.stream(Family.values()).map(Family::brief), Stream.of("open")).toList(),
                counts,
                summary);
    }

    /** The table has a remark for every card. */
    Figure score() {
        List<Double> heights = Arrays.stream(Verdict.values()).map(verdict -> (double) count(verdict)).toList();
        List<Layer> layers = List.of(
                new Layer.Bars("right", Hue.MAIN, List.of(0.0), heights.subList(0, 1), 0.6),
                new Layer.Bars("look again", Hue.OTHER, List.of(1.0), heights.subList(1, 2), 0.6),
                new Layer.Bars("not sorted yet", Hue.QUIET, List.of(2.0), heights.subList(2, 3), 0.6));
        List<List<String>> rows = cards.stream()
                .map(placed -> List.of(placed.card().name(), placed.card().problem(), placed.remark()))
                .toList();
        return new Plot(
                "score",
                "Your score",
                Axis.named("cards", List.of("right", "look again", "not yet")),
                Axis.linear("number of cards", 0, cards.size()),
                layers,
                false,
                "%d right, %d to look at again, %d not sorted yet.%s"
                        .formatted(count(Verdict.RIGHT), count(Verdict.WRONG), count(Verdict.OPEN), help()),
                new Table(List.of("card", "problem", "remark"), rows));
    }

    /** For the first card that lies wrong; the table has the others. */
    private String help() {
        return cards.stream()
                .filter(placed -> placed.verdict() == Verdict.WRONG)
                .findFirst()
                .map(placed -> " Of the card %s ask: %s The table asks of every card."
                        .formatted(placed.card().name(), placed.card().hint()))
                .orElse(" The table has a remark on every card.");
    }

    private int count(Verdict verdict) {
        return (int) cards.stream().filter(placed -> placed.verdict() == verdict).count();
    }
}
