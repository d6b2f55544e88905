package argmax.lessons.exercise;

import argmax.lessons.form.Field;
import java.util.List;

/** To be written. */
public record Numeric(Common common) implements Exercise {
    @Override
    public List<Field> fields(Variant variant) {
        throw new UnsupportedOperationException(variant.toString());
    }
}
