package argmax.lessons.lab.folds;

import argmax.lessons.figure.Figure;
import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import com.google.auto.service.AutoService;
import java.util.List;

/** Which degree is chosen, and how much hangs on the split, by a single hold-out and by k folds. */
@AutoService(Lab.class)
public final class FoldsLab implements Lab {
    @Override
    public String slug() {
        return "folds";
    }

    @Override
    public String title() {
        return "Who validates?";
    }

    @Override
    public String purpose() {
        return "40 points of a noisy sine are shuffled and cut, once into two parts and once into $k$ folds. "
                + "Polynomials of degree 1 to 12 are fitted to the rest and judged by what was held out.";
    }

    @Override
    public List<Field> controls() {
        return List.of(
                new Field.Slider("held", "Rows held out in the single split", "drag the bar in the figure", 4, 20, 1, 8),
                new Field.Slider("k", "Folds $k$", "", 2, 10, 1, 5));
    }

    @Override
    public List<Figure> draw(Values values, long seed) {
        int held = values.wholeNumber("held");
        int k = values.wholeNumber("k");
        HeldOut points = new HeldOut(seed);
        return List.of(
                new FoldMap(new Deck(HeldOut.POINTS, seed), held, k).figure(),
                DegreeErrors.of(points, seed, held, k).figure(),
                Reshuffles.of(points, seed, held, k).figure());
    }
}
