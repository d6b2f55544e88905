package argmax.web.exercise;

/** A learner's set of numbers for an exercise: the how-manieth it is, and the seed they are drawn from. */
public record Series(int series, long seed) {}
