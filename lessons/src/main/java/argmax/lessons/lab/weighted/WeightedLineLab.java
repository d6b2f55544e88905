package argmax.lessons.lab.weighted;

import argmax.lessons.figure.Figure;
import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import com.google.auto.service.AutoService;
import java.util.List;

/** Looks for a line by hand, then by least squares with and without weights, then 500 times. */
@AutoService(Lab.class)
public final class WeightedLineLab implements Lab {
    @Override
    public String slug() {
        return "weighted-line";
    }

    @Override
    public String title() {
        return "A line through uneven points";
    }

    @Override
    public String purpose() {
        return "The points follow $y=3x+1$, with a scatter $\\sigma(x)=0.1+2x^2$ that grows along the way. "
                + "Lay your own line through them, compare it with the fit, and see how 500 repeats of either fit scatter.";
    }

    @Override
    public List<Field> controls() {
        return List.of(
                new Field.Slider("a", "Your slope $a$", "", -1, 7, 0.1, 2),
                new Field.Slider("b", "Your intercept $b$", "", -1, 3, 0.05, 1.5),
                new Field.Switch("weights", "Weigh each point by $1/\\sigma^2$", "otherwise all points weigh the same", false));
    }

    @Override
    public List<Figure> draw(Values values, long seed) {
        HeteroPoints points = HeteroPoints.draw(seed);
        Line own = new Line(values.number("a"), values.number("b"));
        boolean weighted = values.on("weights");
        FittedLine fitted = new FittedLine(points, own, weighted);
        return List.of(fitted.points(), fitted.residuals(), new SlopeRefits(weighted).figure(seed));
    }
}
