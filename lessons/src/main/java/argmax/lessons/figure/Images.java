package argmax.lessons.figure;

import argmax.engine.InvalidValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/**
 * Small pictures beside each other, all of one size: handwritten digits, filters, what a layer answers.
 *
 * @param columns pixels per row of a picture
 * @param least what is drawn as the one end of the shade
 * @param most what is drawn as the other end
 */
@JsonTypeName("images")
public record Images(
        String id, String title, int columns, List<Picture> pictures, Shade shade, double least, double most, String summary)
        implements Figure {
    /**
     * One picture.
     *
     * @param label what stands beneath it
     * @param values row by row from the top
     */
    public record Picture(String label, List<Double> values) {
        public Picture {
            values = List.copyOf(values);
        }
    }

    public Images {
        pictures = List.copyOf(pictures);
        InvalidValue.wholeNumber("columns", columns, 1, 1000);
        for (Picture picture : pictures) {
            int pixels = picture.values().size();
            if (pixels == 0 || pixels % columns != 0 || pixels != pictures.getFirst().values().size()) {
                String allowed = "full rows of %d, alike in all pictures".formatted(columns);
                throw new InvalidValue("the number of pixels", pixels, allowed);
            }
        }
        InvalidValue.number("least", least, -Double.MAX_VALUE, most);
    }

    @Override
    @JsonProperty
    public Table table() {
        return new Table(
                List.of("picture", "least value", "mean", "greatest value"),
                pictures.stream().map(Images::row).toList());
    }

    private static List<String> row(Picture picture) {
        DoubleSummaryStatistics values =
                picture.values().stream().mapToDouble(Double::doubleValue).summaryStatistics();
        return List.of(
                picture.label(), Digits.of(values.getMin()), Digits.of(values.getAverage()), Digits.of(values.getMax()));
    }
}
