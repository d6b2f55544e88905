package argmax.lessons.lab.descent;

import argmax.engine.net.Schedule;
import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import java.util.Arrays;
import java.util.List;

/** The schedules of the learning rate, with the sliders that belong to them. */
enum Cooling {
    CONSTANT("constant", "Constant"),
    STEP("step", "In steps: η₀ γ^⌊t/s⌋"),
    EXPONENTIAL("exponential", "Exponential: η₀ e^(−kt)"),
    INVERSE("inverse", "Inverse: η₀ / (1 + kt)");

    static final Field.Slider FACTOR = new Field.Slider("factor", "Factor $\\gamma$", "", 0.1, 1, 0.05, 0.5);
    static final Field.Slider EVERY = new Field.Slider("every", "Steps $s$ from factor to factor", "", 1, 100, 1, 20);
    static final Field.Slider DECAY = new Field.Slider("decay", "Decay $k$ per step", "", 0.005, 0.5, 0.005, 0.05);

    private final String option;
    private final String label;

    Cooling(String option, String label) {
        this.option = option;
        this.label = label;
    }

    static Field.Menu menu() {
        List<Field.Option> options = Arrays.stream(values())
                .map(cooling -> new Field.Option(cooling.option, cooling.label))
                .toList();
        return new Field.Menu("schedule", "Schedule of the learning rate", "", options, CONSTANT.option);
    }

    private static Cooling named(Values values) {
        String option = values.choice("schedule");
        return Arrays.stream(values()).filter(cooling -> cooling.option.equals(option)).findFirst().orElseThrow();
    }

    static Schedule chosen(Values values) {
        double decay = values.number(DECAY.name());
        return switch (named(values)) {
            case CONSTANT -> new Schedule.Constant();
            case STEP -> new Schedule.Step(values.number(FACTOR.name()), values.wholeNumber(EVERY.name()));
            case EXPONENTIAL -> new Schedule.Exponential(1 / decay, 0);
            case INVERSE -> new Schedule.InverseTime(decay);
        };
    }

    static boolean isConstant(Values values) {
        return named(values) == CONSTANT;
    }

    /** Whether the chosen schedule has this slider, where it is one of a schedule's at all. */
    static boolean applies(Field control, Values values) {
        Cooling chosen = named(values);
        if (control.equals(DECAY)) {
            return chosen == EXPONENTIAL || chosen == INVERSE;
        }
        return chosen == STEP || !(control.equals(FACTOR) || control.equals(EVERY));
    }
}
