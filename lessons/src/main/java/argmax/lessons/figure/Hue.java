package argmax.lessons.figure;

import java.util.List;

/** What a mark stands for; the style sheet gives it a colour, and classes a shape as well. */
public enum Hue {
    /** The thing that the reader looks at: the curve under study, the current value. */
    MAIN,
    /** Something to compare with. */
    OTHER,
    /** Known truth: a true value, a best possible value. */
    TRUTH,
    /** Background, counts, what is merely there. */
    QUIET,
    CLASS_0,
    CLASS_1,
    CLASS_2,
    CLASS_3,
    CLASS_4;

    private static final List<Hue> CLASSES = List.of(CLASS_0, CLASS_1, CLASS_2, CLASS_3, CLASS_4);

    /** The hue of class number {@code label}, counted from 0; five classes are told apart, then hues repeat. */
    public static Hue ofClass(int label) {
        return CLASSES.get(label % CLASSES.size());
    }
}
