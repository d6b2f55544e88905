package argmax.lessons.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import argmax.lessons.expression.InvalidExpression;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TemplateTest {
    @Test
    void numbersAreFilledInWherePlaceholdersStand() {
        Template template = Template.parse("Is {{a*b}} > $e^{{{b}}}$ or {{a*1/3}}?", Set.of("a", "b"));

        Map<String, Double> numbers = Map.of("a", 2.0, "b", -0.5);

        assertThat(template.html(numbers))
                .isEqualTo("<p>Is -1 &gt; <span class=\"math\">e^{-0.5}</span> or 0.666667?</p>\n");
        assertThat(template.markdown(numbers)).isEqualTo("Is -1 > $e^{-0.5}$ or 0.666667?");
    }

    @Test
    void anExpressionThatCannotBeReadIsRefused() {
        assertThatThrownBy(() -> Template.parse("{{a+}}", Set.of("a")))
                .isInstanceOf(InvalidExpression.class)
                .hasMessageContaining("character 3");
    }
}
