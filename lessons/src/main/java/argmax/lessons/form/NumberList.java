package argmax.lessons.form;

import argmax.lessons.form.Reading.Allowed;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;

/**
 * A fixed number of numbers under one name, each with words for its place.
 *
 * @param part where the number of an index stands, such as {@code row 1, column 2}
 */
record NumberList(Field field, int count, double least, double most, IntFunction<String> part) {
    /** Numbers as they stand in boxes and addresses: six significant digits, so that an address stays short. */
    static List<String> written(List<Double> numbers) {
        return numbers.stream().map(Numbers::rounded).toList();
    }

    static List<Double> numbers(List<String> written) {
        return written.stream().map(Double::valueOf).toList();
    }

    Reading read(List<String> raw) {
        if (raw.size() != count) {
            String came = raw.size() == 1 ? raw.getFirst() : raw.size() + " values";
            return Readings.refused(field, came, count + " numbers");
        }
        List<Double> numbers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String text = raw.get(i).strip();
            OptionalDouble number = Readings.number(text, least, most, false);
            if (number.isEmpty()) {
                String allowed = Readings.allowed(least, most, false);
                return new Reading.Refused(Refusal.of(field, part.apply(i), text, allowed));
            }
            numbers.add(number.getAsDouble());
        }
        return new Allowed(written(numbers));
    }
}
