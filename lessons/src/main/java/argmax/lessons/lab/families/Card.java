package argmax.lessons.lab.families;

import argmax.lessons.form.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A problem on a card.
 *
 * @param name of its control
 * @param problem what is to be learned, in words
 * @param hint what to ask of it; told while it lies in the wrong place
 * @param start where it lies at first: a family, or {@value #OPEN}
 */
record Card(String name, String problem, Family family, String hint, String start) {
    /** Where a card lies that nobody has sorted. */
    static final String OPEN = "open";

    static final List<Card> ALL = List.of(
            new Card(
                    "spam",
                    "Is this mail spam? Thousands were marked by people.",
                    Family.CLASSIFICATION,
                    "Are the answers numbers or names?",
                    "classification"),
            new Card(
                    "shower",
                    "How much energy made this shower? Beams of known energy were sent in before.",
                    Family.REGRESSION,
                    "Could the answer be 41.7 GeV?",
                    "classification"),
            new Card(
                    "customers",
                    "Which groups do our customers form? Nobody has named any.",
                    Family.CLUSTERING,
                    "Nobody gave answers, and groups are wanted.",
                    "clustering"),
            new Card(
                    "basket",
                    "Who buys bread and butter, what else do they buy?",
                    Family.ASSOCIATION,
                    "The question is what goes together in one basket.",
                    OPEN),
            new Card(
                    "jets",
                    "Which of five particles started this jet? Simulated jets know.",
                    Family.CLASSIFICATION,
                    "Five names, and each example has one.",
                    OPEN),
            new Card(
                    "sensors",
                    "How usual is this hour of 40 sensor readings?",
                    Family.DENSITY,
                    "“How usual” asks for a number p(x) for every possible x.",
                    OPEN),
            new Card(
                    "pixels",
                    "Describe each picture of 64 pixels by two numbers, and lose as little as you can.",
                    Family.REDUCTION,
                    "64 numbers go in, two come out, and nobody says which.",
                    OPEN),
            new Card(
                    "faces",
                    "Where in this photograph are faces?",
                    Family.CLASSIFICATION,
                    "Slide a window over the picture: what is asked of each place?",
                    OPEN),
            new Card(
                    "weather",
                    "How warm will it be at noon tomorrow? Forty years were recorded.",
                    Family.REGRESSION,
                    "The answer is a temperature, and the past knows it.",
                    OPEN),
            new Card(
                    "pages",
                    "In which order should pages answer a query? Clicks tell which pages helped.",
                    Family.CLASSIFICATION,
                    "Ask of each pair of query and page whether it fits, and sort by that score.",
                    OPEN),
            new Card(
                    "game",
                    "Learn a board game by playing against yourself; only the end says who has won.",
                    Family.REINFORCEMENT,
                    "Nobody says which move was right; there is a reward at the end.",
                    OPEN),
            new Card(
                    "beam",
                    "Steer a beam: after each push a monitor says how well it is centred now.",
                    Family.REINFORCEMENT,
                    "The program acts, and the world answers with a reward.",
                    OPEN));

    Field control() {
        List<Field.Option> options = Stream.concat(
                        Stream.of(new Field.Option(OPEN, "not sorted yet")),
                        Arrays.stream(Family.values()).map(family -> new Field.Option(family.value(), family.words())))
                .toList();
        return new Field.Menu(name, problem, "", options, start);
    }
}
