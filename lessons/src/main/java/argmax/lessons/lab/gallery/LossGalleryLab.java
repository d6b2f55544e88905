package argmax.lessons.lab.gallery;

import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Five pairs of loss curves side by side, with the names of what they show or without. */
@AutoService(Lab.class)
public final class LossGalleryLab implements Lab {
    /** Of the room that one pair has to the right, this share is drawn on. */
    private static final double SHARE = 0.84;

    private static final int COARSE = 4;

    @Override
    public String slug() {
        return "loss-gallery";
    }

    @Override
    public String title() {
        return "Five loss curves";
    }

    @Override
    public String purpose() {
        return "Five trainings of 40 epochs, drawn side by side over the same losses: one as it should be and four that aren't. Name each, "
                + "then let the names be shown. Draw anew for other curves.";
    }

    @Override
    public List<Field> controls() {
        return List.of(
                new Field.Slider("order", "Order", "which curve stands where", 0, 119, 1, 41),
                new Field.Switch("names", "Say what they are", "", false));
    }

    @Override
    public List<Figure> draw(Values values, long seed) {
        List<CurveKind> kinds = CurveKind.permuted(values.wholeNumber("order"));
        SplittableRandom random = new SplittableRandom(seed);
        List<CurveKind.Pair> pairs = kinds.stream().map(kind -> kind.curves(random.split())).toList();
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            double left = i - SHARE / 2;
            List<Double> x = IntStream.rangeClosed(0, CurveKind.EPOCHS)
                    .mapToObj(epoch -> left + SHARE * epoch / CurveKind.EPOCHS)
                    .toList();
            layers.add(new Layer.Line("training", Hue.MAIN, Stroke.SOLID, x, pairs.get(i).training()));
            layers.add(new Layer.Line("validation", Hue.OTHER, Stroke.DASHED, x, pairs.get(i).validation()));
        }
        List<String> numbers = IntStream.rangeClosed(1, pairs.size()).mapToObj(Integer::toString).toList();
        return List.of(new Plot(
                "gallery",
                "Five trainings",
                Axis.named("number of the training; epochs 0 to 40 run to the right in each", numbers),
                Axis.linear("loss", 0, 1.2),
                layers,
                false,
                summary(kinds, pairs, values.on("names")),
                table(pairs)));
    }

    private static String summary(List<CurveKind> kinds, List<CurveKind.Pair> pairs, boolean named) {
        return IntStream.range(0, kinds.size())
                .mapToObj(i -> "%d%s ends at %s in training and %s in validation"
                        .formatted(
                                i + 1,
                                named ? " (%s)".formatted(kinds.get(i).words()) : "",
                                Digits.of(pairs.get(i).training().getLast()),
                                Digits.of(pairs.get(i).validation().getLast())))
                .collect(Collectors.joining("; ", "Number ", "."));
    }

    private static Table table(List<CurveKind.Pair> pairs) {
        List<String> header = new ArrayList<>(List.of("epoch"));
        for (int i = 1; i <= pairs.size(); i++) {
            header.add("training " + i);
            header.add("validation " + i);
        }
        List<List<String>> rows = new ArrayList<>();
        for (int epoch = 0; epoch <= CurveKind.EPOCHS; epoch += COARSE) {
            List<String> row = new ArrayList<>(List.of(Integer.toString(epoch)));
            for (CurveKind.Pair pair : pairs) {
                row.add(Digits.of(pair.training().get(epoch)));
                row.add(Digits.of(pair.validation().get(epoch)));
            }
            rows.add(row);
        }
        return new Table(header, rows);
    }
}
