package argmax.engine.run.text;

import argmax.engine.run.Watched;

/**
 * Specifications as a few lines of text:
 *
 * <pre>
 * Data(iris, scaling=standard)        # or inputs=[petal_length, petal_width]
 * Split(test=0.2, seed=1)             # or KFold(5)
 * Dense(16, relu)
 * Dropout(0.25)
 * Dense(3, softmax)                   # branches: a = Input(petal_length), b = Dense(8, tanh)(a), Concatenate(a, b)
 * Loss(cross_entropy)                 # of several: Loss(squared_error, node=b, target=pt, weight=0.1)
 * Penalty(l2=0.001)
 * Adam(0.003)
 * Schedule(Step(0.5, 1000))
 * EarlyStopping(patience=10)
 * Fit(batch_size=32, epochs=100, seeds=[1, 2, 3])
 * </pre>
 *
 * <p>or, with a classic learner instead of a network:
 *
 * <pre>
 * Data(higgs8, rows=2000)
 * RandomForest(trees=200, min_leaf=5)
 * Seeds(1, 2, 3)
 * </pre>
 *
 * <p>A call stands for the record that JSON names so, its arguments for the record's components. Layers stand in their order,
 * other statements anywhere. Only Data and layers or a learner are needed: see {@link Usual} and {@link argmax.engine.Usually}
 * for the rest.
 */
public final class Specification {
    /** The most characters that are read. */
    public static final int LONGEST = 20_000;

    /** How many brackets may stand inside each other. */
    static final int DEEPEST = 20;

    private Specification() {}

    /**
     * Reads a specification.
     *
     * @throws InvalidSpecification with line and column of a mistake; no other exception, whatever the text
     */
    public static Watched parse(String text) {
        return new Assembly(new Statements(Parser.statements(text))).training();
    }

    /** Writes a specification so that reading it gives the same again; what is usual is left out. */
    public static String print(Watched training) {
        return Printer.print(training);
    }
}
