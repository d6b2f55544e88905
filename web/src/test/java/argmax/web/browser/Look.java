package argmax.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How a page is looked at.
 *
 * @param width of the window in pixels
 */
public record Look(int width, ColorScheme scheme) {
    private static final Look PHONE_BY_DAY = new Look(390, ColorScheme.LIGHT);
    private static final Look DESK_BY_NIGHT = new Look(1280, ColorScheme.DARK);

    /** A phone in light and a desk in the dark: every width and every colour once. */
    public static Stream<Look> opposites() {
        return Stream.of(PHONE_BY_DAY, DESK_BY_NIGHT);
    }

    /** Phone and desktop, light and dark. */
    public static Stream<Look> all() {
        return Stream.of(390, 1280)
                .flatMap(width -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK).map(scheme -> new Look(width, scheme)));
    }

    /** Takes a picture for target/screenshots, and requires that the page fits its window, is whole and accessible. */
    public void at(Page page, String name) {
        glance(page, name);
        assertThat(axe(page).analyze().getViolations()).as("axe").isEmpty();
    }

    /** The same without the search for barriers, which takes longest. */
    public void glance(Page page, String name) {
        // The drawings hear of new colours with the next frame, and are there with the one after.
        page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        String file = "%s-%d-%s.jpg".formatted(name, width, scheme.name().toLowerCase(Locale.ROOT));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", file))
                .setFullPage(true)
                .setType(ScreenshotType.JPEG)
                .setQuality(80));
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("fits its window")
                .isTrue();
        assertThat((Integer) page.evaluate("[...document.querySelectorAll('th')].filter(head => !head.textContent.trim()).length"))
                .as("heads of tables without a word")
                .isZero();
        assertThat(page.locator("h1").count()).as("one heading of the first level").isEqualTo(1);
        assertThat(page.locator(".math:not([data-typeset]), .katex-error").count()).as("formulas left as text").isZero();
    }

    /**
     * Without the insides of typeset formulas, which are KaTeX's, have the colour of the text around them and are most of a lesson's
     * elements; and in the mode that needs no second page, since there are no frames. Together that is four times as fast. A head of
     * a table that is a formula would then count as empty, so {@link #glance} looks for empty ones itself.
     */
    private static AxeBuilder axe(Page page) {
        return new AxeBuilder(page).setLegacyMode(true).exclude(".katex").disableRules(List.of("empty-table-header"));
    }
}
