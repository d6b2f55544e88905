package argmax.lessons.lab.coin;

import argmax.engine.stat.bayes.BetaBinomial;
import argmax.lessons.figure.Figure;
import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import com.google.auto.service.AutoService;
import java.util.List;

/** Tosses a coin and keeps both books: the frequency of heads, and the belief about their probability. */
@AutoService(Lab.class)
public final class CoinLab implements Lab {
    static final int MOST = 100_000;

    @Override
    public String slug() {
        return "coin";
    }

    @Override
    public String title() {
        return "A coin, its frequency and your belief";
    }

    @Override
    public String purpose() {
        return "Drag the number of tosses along the axis and see where the frequency settles. "
                + "The second figure holds your belief about $p$: the prior, and what the tosses make of it.";
    }

    @Override
    public List<Field> controls() {
        return List.of(
                new Field.Slider("n", "Tosses $n$", "", 10, MOST, 10, 1000),
                new Field.Slider("p", "True probability of heads $p$", "", 0, 1, 0.01, 0.5),
                new Field.Slider("a", "Prior $a$", "as if $a-1$ heads had been seen", 1, 60, 1, 1),
                new Field.Slider("b", "Prior $b$", "as if $b-1$ tails had been seen", 1, 60, 1, 1));
    }

    @Override
    public List<Figure> draw(Values values, long seed) {
        Tosses tosses = Tosses.of(values.number("p"), values.wholeNumber("n"), seed);
        BetaBinomial prior = new BetaBinomial(values.number("a"), values.number("b"));
        return List.of(
                new Frequencies(tosses).of(), new Beliefs(prior, tosses).of(), new Surplus(tosses).of());
    }
}
