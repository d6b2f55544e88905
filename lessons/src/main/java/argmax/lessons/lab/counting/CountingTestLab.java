package argmax.lessons.lab.counting;

import argmax.engine.stat.hypothesis.CountingTest;
import argmax.lessons.figure.Figure;
import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import com.google.auto.service.AutoService;
import java.util.List;

/** Background alone, or background and signal: where to cut a count, and what both kinds of mistake cost. */
@AutoService(Lab.class)
public final class CountingTestLab implements Lab {
    static final String SIGNAL = "s";
    static final String CUT = "cut";

    @Override
    public String slug() {
        return "counting-test";
    }

    @Override
    public String title() {
        return "Background, or something more?";
    }

    @Override
    public String purpose() {
        return "Drag the cut: counts from $n_c$ upwards are taken for a signal. "
                + "Watch both kinds of mistake, $\\alpha$ and $\\beta$; then move what was counted, and the expected signal.";
    }

    @Override
    public List<Field> controls() {
        return List.of(
                new Field.Slider("b", "Expected background $b$", "", 0.5, 10, 0.5, 3),
                new Field.Slider(SIGNAL, "Expected signal $s$", "", 0.5, 15, 0.5, 6),
                new Field.Slider(CUT, "Cut $n_c$", "", 1, 30, 1, 7),
                new Field.Slider("n", "Observed count $n$", "", 0, 30, 1, 9));
    }

    @Override
    public List<Figure> draw(Values values, long seed) {
        CountingTest test = new CountingTest(values.number("b"), values.number(SIGNAL));
        int cut = values.wholeNumber(CUT);
        int observed = values.wholeNumber("n");
        return List.of(
                new TwoLaws(test, cut, observed).figure(),
                new RatioToys(test, cut, observed).figure(seed),
                new PowerCurve(test, cut).figure());
    }
}
