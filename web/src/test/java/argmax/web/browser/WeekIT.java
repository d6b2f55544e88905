package argmax.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import argmax.web.TestApp;
import argmax.web.http.Browserless;
import argmax.web.http.TestTime;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An instructor's week with a class, from the list of its learners to the file of its grades. */
class WeekIT {
    private static final Path SHIPPED = Path.of("../lessons/src/main/resources/argmax/course");
    private static final String ITEM = "h1-variance-of-a-share";
    private static final String KEY = "answer: p*(1-p)/N\n";
    private static final String WRONG_KEY = "answer: (1-p)/N\n";
    private final TestTime time = new TestTime();

    @TempDir
    private Path course;

    @Test
    void aClassIsListedGivenASheetHelpedGradedAgainAndExported() throws IOException {
        copyCourse();
        Path exercise = course.resolve("homework/h1/" + ITEM + ".yaml");
        Files.writeString(exercise, Files.readString(exercise).replace(KEY, WRONG_KEY));
        try (TestApp app = TestApp.serve(course, time); Chromium chromium = Chromium.open();
                BrowserContext context = chromium.browser().newContext()) {
            Browserless emmy = app.instructor();
            context.addCookies(List.of(new Cookie("argmax_session", emmy.cookie("argmax_session")).setUrl(app.address())));
            Page page = context.newPage();
            page.navigate(app.address() + "/classes");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Statistics")).first().click();
            String classPage = page.url();

            importRoster(page, classPage);
            assign(page, classPage);
            handIn(join(app, "Ada Byron", "ada.byron@university.example"));
            time.pass(Duration.ofDays(3));
            handIn(join(app, "Max Born", "max.born@university.example"));
            extend(page, classPage);
            Files.writeString(exercise, Files.readString(exercise).replace(WRONG_KEY, KEY));
            time.pass(Duration.ofSeconds(1));
            gradeAgain(page, app.address());
            seeGrades(page, classPage);
            export(page, classPage);
        }
    }

    private static void importRoster(Page page, String classPage) {
        page.navigate(classPage + "/roster/import");
        page.getByLabel("Or its text").fill("""
                First name,Last name,E-mail,Student number,Group
                Ada,Byron,Ada.Byron@university.example,0042,Monday
                Max,Born,max.born@university.example,0007,Tuesday
                '=1+1,"O'Brien; ""Ñ""\",odd@university.example,0001,Tuesday
                """);
        press(page, "Show what would change");
        assertThat(page.locator("main")).containsText("Ada Byron");
        press(page, "Apply");
        assertThat(page.locator("main")).containsText("3 added");
        photograph(page, "week-roster");
    }

    private static void assign(Page page, String classPage) {
        page.navigate(classPage + "/homework");
        page.getByLabel("Assign H1").click();
        page.getByLabel("Release").fill("2026-10-12T08:00");
        page.getByLabel("Due").fill("2026-10-14T23:59");
        press(page, "Assign");
        assertThat(page.locator("main")).containsText("14 Oct 2026");
        photograph(page, "week-homework");
    }

    private static Browserless join(TestApp app, String name, String email) {
        Browserless learner = app.guest();
        learner.get("/join");
        learner.post("/join", Map.of("code", TestApp.CODE, "name", name, "email", email, "password", "correct horse battery"));
        return learner;
    }

    /** Hands in what is right, whatever the key says. */
    private static void handIn(Browserless learner) {
        String sheet = learner.get("/homework").document().select("main a[href^=/homework/]").attr("href");
        learner.get(sheet);
        assertThat(learner.post(sheet + "/" + ITEM, Map.of("answer", "p*(1-p)/N")).status()).isEqualTo(303);
    }

    private static void extend(Page page, String classPage) {
        page.navigate(classPage + "/gradebook");
        page.navigate(classPage + "/homework");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("H1")).first().click();
        String assignment = page.url();
        page.navigate(assignment + "/adjust");
        page.getByLabel("For whom").selectOption("Max Born");
        press(page, "Show");
        page.getByLabel("New due date").fill("2026-10-20T12:00");
        page.getByLabel("Reason").fill("A broken arm");
        page.locator("main form[method=post] button").last().click();
        assertThat(page.locator("main")).containsText("A broken arm");
    }

    private static void gradeAgain(Page page, String address) {
        page.navigate(address + "/exercises/outdated");
        assertThat(page.locator("main")).containsText("How a share scatters");
        page.navigate(address + "/exercises/" + ITEM + "/regrade");
        assertThat(page.locator("main")).containsText("2 would rise");
        photograph(page, "week-regrade");
        page.getByLabel("Why these answers are graded again").fill("The key had lost a factor");
        press(page, "Apply");
        assertThat(page.locator("main")).containsText("2 rose");
    }

    private static void seeGrades(Page page, String classPage) {
        page.navigate(classPage + "/gradebook");
        assertThat(page.locator("table.grades tbody tr").filter(new Locator.FilterOptions().setHasText("Ada")))
                .containsText("2");
        photograph(page, "week-gradebook");
        page.navigate(classPage);
        photograph(page, "week-overview");
    }

    private static void export(Page page, String classPage) throws IOException {
        page.navigate(classPage + "/gradebook");
        page.locator("#dialect").selectOption("long");
        Download file = page.waitForDownload(() -> press(page, "Download"));
        List<String> lines = Files.readAllLines(file.path());
        assertThat(lines.getFirst()).startsWith("assignment,duedate,timestamp,student_id");
        assertThat(lines).filteredOn(line -> line.contains("How a share scatters") && line.contains("0042"))
                .singleElement().asString().endsWith(",2,0,2,2");
        assertThat(lines).filteredOn(line -> line.contains("How a share scatters") && line.contains("0007"))
                .singleElement().asString().contains("2026-10-20").endsWith(",2,0,2,2");
        assertThat(lines).anyMatch(line -> line.contains("'=1+1")).noneMatch(line -> line.contains(",=1+1"));
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }

    private static void photograph(Page page, String name) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Look.opposites().forEach(look -> {
            page.setViewportSize(look.width(), 900);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
            look.at(page, name);
        });
    }

    private void copyCourse() throws IOException {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                Path copy = course.resolve(SHIPPED.relativize(file).toString());
                try {
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
