package argmax.lessons.lab.losses;

import argmax.lessons.figure.Figure;
import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Locale;

/** Four losses as curves, and what three of them make of the same points, with outliers among these. */
@AutoService(Lab.class)
public final class LossesLab implements Lab {
    @Override
    public String slug() {
        return "losses";
    }

    @Override
    public String title() {
        return "What a margin costs";
    }

    @Override
    public String purpose() {
        return "Drag the margin $m=yh$ along the curves. Then add outliers, all of them signal, and watch which of three losses "
                + "lets them move its straight line. Gradient descent finds each line anew.";
    }

    @Override
    public List<Field> controls() {
        return List.of(
                new Field.Slider("margin", "Margin $m=yh$", "", -3, 3, 0.1, -0.5),
                new Field.Slider("outliers", "Outliers", "", 0, 40, 1, 0),
                new Field.Menu(
                        "place",
                        "Where they lie",
                        "",
                        List.of(
                                new Field.Option("own-side", "far out on their own side"),
                                new Field.Option("other-side", "among the background")),
                        "own-side"));
    }

    @Override
    public List<Figure> draw(Values values, long seed) {
        Clouds.Place place = Clouds.Place.valueOf(values.choice("place").toUpperCase(Locale.ROOT).replace('-', '_'));
        Clouds clean = Clouds.toLearn();
        Clouds all = clean.with(values.wholeNumber("outliers"), place, seed);
        LineFigures lines = LineFigures.of(clean, all);
        return List.of(new LossCurves(values.number("margin")).figure(), lines.map(), lines.shares());
    }
}
