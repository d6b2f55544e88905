package argmax.lessons.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void formulasSurviveMarkdown() {
        assertThat(Markdown.html("*so* $a_1*b_2*c < \\{x\\}$ and $$\\sum_i x_i$$ end"))
                .isEqualTo("<p><em>so</em> <span class=\"math\">a_1*b_2*c &lt; \\{x\\}</span> and "
                        + "<span class=\"math display\">\\sum_i x_i</span> end</p>\n");
    }

    @Test
    void aFormulaOfItsOwnMayHaveLinesThatLookLikeLists() {
        assertThat(Markdown.html("Then\n$$\na\n- b\n+ c \\\\\n\n= d\n$$\nand $$x$$.\n\n$$y$$\n"))
                .isEqualTo("<p>Then</p>\n<div class=\"math\">a\n- b\n+ c \\\\\n\n= d</div>\n<p>and "
                        + "<span class=\"math display\">x</span>.</p>\n<div class=\"math\">y</div>\n");
    }

    @Test
    void dollarsAreWrittenWithABackslash() {
        assertThat(Markdown.html("It costs \\$5, `$x$`, $\\$$"))
                .contains("It costs $5, <code>$x$</code>, <span class=\"math\">\\$</span>");
    }

    @Test
    void htmlIsShownAsTyped() {
        assertThat(Markdown.html("<script>alert(1)</script>\n\nwith <b>bold</b> & $<b>$"))
                .doesNotContain("<script>", "<b>")
                .contains("&lt;script&gt;", "&lt;b&gt;bold&lt;/b&gt; &amp; <span class=\"math\">&lt;b&gt;</span>");
    }

    @Test
    void tablesHoldFormulas() {
        assertThat(Markdown.html("| law | mean |\n| --- | ---: |\n| $p(n\\|\\lambda)$ | $\\lambda$ |"))
                .contains("<table>", "<td><span class=\"math\">p(n|\\lambda)</span></td>");
    }

    @Test
    void headingsHaveTheirWordsAsIds() {
        assertThat(Markdown.html("## The `log` of $x$, why?\n\n## Näher\n\n## Näher"))
                .contains("<h2 id=\"the-log-of-why\">", "<h2 id=\"näher\">", "<h2 id=\"näher-2\">");
    }

    @Test
    void linksToLessonsLeadThere() {
        assertThat(Markdown.html("[logits](lesson:logistic-cross-entropy)"))
                .contains("<a href=\"/lessons/logistic-cross-entropy\">logits</a>");
    }

    @Test
    void labelsHaveNoParagraph() {
        assertThat(Markdown.inline("Rate $\\hat\\lambda$ *now*"))
                .isEqualTo("Rate <span class=\"math\">\\hat\\lambda</span> <em>now</em>");
        assertThat(Markdown.inline("")).isEmpty();
    }

    @Test
    void aColumnWithoutAHeadHasNone() {
        assertThat(Markdown.html("| | $y=1$ |\n| --- | ---: |\n| $x=1$ | 0.1 |"))
                .contains("<thead>\n<tr>\n<td></td>\n<th align=\"right\">");
    }
}
