package argmax.lessons.lab.eras;

import java.util.List;

/**
 * Something that happened.
 *
 * @param row the number of its row in {@link #ROWS}
 */
record Event(int year, int row, String what) {
    /** From the bottom of the timeline to its top. */
    static final List<String> ROWS =
            List.of("physics", "games", "deep nets", "boosting", "SVM", "shallow nets", "perceptron");

    static final List<Event> ALL = List.of(
            new Event(1957, 6, "Rosenblatt's perceptron, simulated on an IBM 704"),
            new Event(1960, 6, "the Mark I, a perceptron of cables and motors"),
            new Event(1969, 6, "Minsky and Papert show what it cannot do"),
            new Event(1986, 5, "backpropagation trains networks with a hidden layer"),
            new Event(1990, 0, "networks at LEP, then at the Tevatron"),
            new Event(1995, 4, "support vector machines with a soft margin"),
            new Event(1997, 3, "AdaBoost turns weak learners into a strong one"),
            new Event(1997, 1, "Deep Blue beats Kasparov at chess"),
            new Event(2005, 0, "boosted trees at MiniBooNE, then at BaBar and the LHC"),
            new Event(2006, 2, "Hinton's deep belief nets"),
            new Event(2009, 2, "speech, and training on graphics processors"),
            new Event(2012, 2, "vision: deep networks name photographs"),
            new Event(2012, 0, "the Higgs boson, found with the help of boosted trees"),
            new Event(2014, 2, "translation"),
            new Event(2017, 1, "AlphaGo beats Ke Jie at Go"));
}
