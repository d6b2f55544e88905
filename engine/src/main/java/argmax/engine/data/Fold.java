package argmax.engine.data;

/**
 * Which rows of a data set train, validate and test, by position. The parts don't overlap.
 */
public final class Fold {
    private final int[] training;
    private final int[] validation;
    private final int[] test;

    Fold(int[] training, int[] validation, int[] test) {
        this.training = training;
        this.validation = validation;
        this.test = test;
    }

    public int[] training() {
        return training.clone();
    }

    public int[] validation() {
        return validation.clone();
    }

    /** Empty where the data set brings test rows of its own, and with k-fold. */
    public int[] test() {
        return test.clone();
    }
}
