package argmax.lessons.lab.basis;

import argmax.lessons.figure.Figure;
import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import com.google.auto.service.AutoService;
import java.util.List;

/** A sine under noise, fitted by polynomials, splines or a kernel, of any complexity. */
@AutoService(Lab.class)
public final class BasisLab implements Lab {
    @Override
    public String slug() {
        return "basis";
    }

    @Override
    public String title() {
        return "Curves from linear fits";
    }

    @Override
    public String purpose() {
        return "40 points follow $\\sin2\\pi x$ under noise of standard deviation 0.3. Make the curve stiffer or freer, "
                + "and compare its error on the points that it was fitted to with its error on fresh ones.";
    }

    @Override
    public List<Field> controls() {
        List<Field.Option> families = Family.ALL.stream()
                .map(family -> new Field.Option(family.option(), family.label()))
                .toList();
        return List.of(
                new Field.Menu("family", "Family of curves", "", families, Family.POLYNOMIAL.option()),
                Family.POLYNOMIAL.control(),
                Family.SPLINE.control(),
                Family.KERNEL.control());
    }

    @Override
    public boolean applies(Field control, Values values) {
        return control.name().equals("family") || control.name().equals(chosen(values).control().name());
    }

    @Override
    public List<Figure> draw(Values values, long seed) {
        Family family = chosen(values);
        SinePoints points = SinePoints.draw(seed);
        double complexity = values.number(family.control().name());
        return List.of(
                new CurveAmongPoints(points, family, complexity).figure(),
                new ErrorCurves(points, family, complexity).figure());
    }

    private static Family chosen(Values values) {
        return Family.ALL.stream()
                .filter(family -> family.option().equals(values.choice("family")))
                .findFirst()
                .orElseThrow();
    }
}
