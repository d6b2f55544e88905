package argmax.lessons.figure;

/** How values become shades. */
public enum Shade {
    /** From the colour of class 0 to that of class 1, faint, so that points can lie on it. */
    CLASSES,
    /** From the paper at the least value to a full colour at the greatest: densities, counts, grey pictures. */
    SEQUENTIAL,
    /** From one colour over the paper to another: below and above the middle, such as correlations and weights. */
    DIVERGING
}
