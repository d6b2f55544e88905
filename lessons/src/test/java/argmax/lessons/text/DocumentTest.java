package argmax.lessons.text;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.lessons.text.Document.Flaw;
import argmax.lessons.text.Document.LessonLink;
import argmax.lessons.text.Document.Part;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTest {
    @Test
    void directivesCutTheText() {
        Document document = Document.read(
                "First\n::lab likelihood law=poisson n=20\n\n## Next\n\n::exercise poisson-mean\n\n```\n::lab no\n```");

        assertThat(document.parts())
                .containsExactly(
                        new Part.Html("<p>First</p>\n"),
                        new Part.Directive("lab", "likelihood law=poisson n=20", 2),
                        new Part.Html("<h2 id=\"next\">Next</h2>\n"),
                        new Part.Directive("exercise", "poisson-mean", 6),
                        new Part.Html("<pre><code>::lab no\n</code></pre>\n"));
    }

    @Test
    void linksAreListedWithTheirLines() {
        assertThat(Document.read("One\n\n- [a](lesson:first)\n- [b](lesson:second) and [c](https://example.org)").links())
                .containsExactly(new LessonLink("first", 3), new LessonLink("second", 4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    costs $5;              a $ opens a formula that doesn't end;
                    an $x{1$;              { stays open in x{1
                    an $x}$;               } closes nothing in x}
                    an $\\left(x$;         \\left stays open in \\left(x
                    an $\\left(\\{x\\}$;   \\left stays open in \\left(\\{x\\}
                    an $\\begin{a}\\end{b}$; \\end{b} closes nothing in \\begin{a}\\end{b}
                    an $ $;                a formula is empty
                    """)
    void flawsInFormulasAreFound(String text, String problem) {
        assertThat(Document.read("Fine $\\{x\\}\\leftarrow\\left.y\\right|$\n\nand " + text).flaws())
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.line()).isEqualTo(3))
                .satisfies(flaw -> assertThat(flaw.problem()).startsWith(problem));
    }

    @Test
    void aFormulaThatNeverEndsIsAFlaw() {
        assertThat(Document.read("Text\n\n$$\nx = 1\n").flaws())
                .containsExactly(new Flaw(3, "$$ opens a formula that doesn't end"));
    }

    @Test
    void aTermHasAnAnchorWhereItIsFirstSaidInBold() {
        Document document = Document.read("A **Bernoulli law**. Again the **Bernoulli law**.", Set.of("bernoulli law", "odds"));

        assertThat(document.html()).isEqualTo("""
                <p>A <strong id="term-bernoulli-law" class="term">Bernoulli law</strong>. \
                Again the <strong>Bernoulli law</strong>.</p>
                """);
        assertThat(document.unsaid()).containsExactly("odds");
    }
}
