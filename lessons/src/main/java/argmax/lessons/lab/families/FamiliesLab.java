package argmax.lessons.lab.families;

import argmax.lessons.figure.Figure;
import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import com.google.auto.service.AutoService;
import java.util.List;

/** Twelve problems to be sorted by what their examples hold and what kind of answer they want. */
@AutoService(Lab.class)
public final class FamiliesLab implements Lab {
    @Override
    public String slug() {
        return "families";
    }

    @Override
    public String title() {
        return "Twelve problems, seven families";
    }

    @Override
    public String purpose() {
        return "Drop each problem into a family. Three are sorted already, one of them wrongly. "
                + "Ask first whether somebody told the answers, then what kind of answer it is.";
    }

    @Override
    public List<Field> controls() {
        return Card.ALL.stream().map(Card::control).toList();
    }

    @Override
    public boolean random() {
        return false;
    }

    @Override
    public List<Figure> draw(Values values, long seed) {
        List<Placed> placed = Card.ALL.stream().map(card -> new Placed(card, values.choice(card.name()))).toList();
        SortedCards cards = new SortedCards(placed);
        return List.of(cards.matrix(), cards.score());
    }
}
