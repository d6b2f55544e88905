package argmax.lessons.prediction;

import argmax.lessons.form.Field;
import argmax.lessons.form.Numbers;
import argmax.lessons.prediction.Question.Outcome;
import argmax.lessons.prediction.Question.Share;
import argmax.lessons.text.Markdown;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoublePredicate;

/**
 * A guessed number.
 *
 * @param unit may be typed behind it or left out; empty for a pure number
 * @param answer what is the case; not 0, since a guess is near where it is within a tenth of it
 */
public record ANumber(String unit, double answer) implements Asked {
    private static final double NEAR = 0.1;

    public ANumber {
        if (answer == 0 || !Double.isFinite(answer)) {
            throw new IllegalArgumentException("The answer is %s; allowed is a finite number other than 0".formatted(answer));
        }
    }

    @Override
    public Field field() {
        return new Field.Box(Question.GUESS, "Your guess", "", unit);
    }

    @Override
    public String allowed() {
        String behind = unit.isEmpty() ? "" : ", with or without %s behind it".formatted(unit);
        return "a number such as 0.25, 0,25 or 2.5e-1" + behind;
    }

    @Override
    public Optional<String> read(String typed) {
        String number = !unit.isEmpty() && typed.endsWith(unit) ? typed.substring(0, typed.length() - unit.length()) : typed;
        return Numbers.read(number).stream().mapToObj(Numbers::rounded).findFirst();
    }

    @Override
    public Outcome outcome(String guess) {
        double given = Double.parseDouble(guess);
        String verdict = isNear(given) ? "within a tenth of" : given < answer ? "less than" : "more than";
        String feedback = "<p>That is %s the right number, %s.</p>".formatted(verdict, Markdown.plain(written(answer)));
        return new Outcome(written(given), isNear(given), feedback);
    }

    @Override
    public List<Share> shares(Map<String, Integer> guesses) {
        return List.of(
                share("less", false, guesses, given -> !isNear(given) && given < answer),
                share("within a tenth of " + written(answer), true, guesses, this::isNear),
                share("more", false, guesses, given -> !isNear(given) && given > answer));
    }

    private static Share share(String said, boolean right, Map<String, Integer> guesses, DoublePredicate which) {
        int people = guesses.entrySet().stream()
                .filter(guess -> which.test(Double.parseDouble(guess.getKey())))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return new Share(said, people, right);
    }

    private boolean isNear(double given) {
        return Math.abs(given - answer) <= NEAR * Math.abs(answer) * (1 + 1e-9);
    }

    private String written(double number) {
        return unit.isEmpty() ? Numbers.rounded(number) : Numbers.rounded(number) + " " + unit;
    }
}
