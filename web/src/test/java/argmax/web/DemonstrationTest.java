package argmax.web;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.web.account.PersonStore;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import argmax.web.http.Role;
import argmax.web.run.Capacity;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DemonstrationTest {
    @Test
    void anEmptyServerLetsVisitorsInAsInstructorAndAsLearner() {
        Settings settings = new Settings(
                0, Path.of("nowhere"), "jdbc:h2:mem:" + UUID.randomUUID(), Optional.empty(), Optional.empty(), true,
                new Capacity(1, 1000));
        try (App app = App.open(settings, InstantSource.system(), new SecureRandom())) {
            app.serve();
            URI address = URI.create(app.baseUrl());
            assertThat(app.firstInstructorLink()).isEmpty();

            Browserless instructor = entered(address, "Enter as instructor", "instructor");
            String link = instructor.get("/classes").document().select("main a[href~=/classes/\\d+$]").attr("href");
            Answer page = instructor.get(link);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.document().select("h1").text()).isEqualTo("Statistics and machine learning");
            assertThat(page.document().select("table.map tbody tr")).hasSize(30);

            Browserless learner = entered(address, "Enter as learner", "learner");
            assertThat(learner.get("/").status()).isEqualTo(200);
            assertThat(learner.get("/account").body()).contains("Lena Hartmann", "Statistics and machine learning");
        }
    }

    @Test
    void aServerWithPeopleOfItsOwnOffersNobodyToEnterAs() {
        Settings settings = new Settings(
                0, Path.of("nowhere"), "jdbc:h2:mem:" + UUID.randomUUID(), Optional.empty(), Optional.empty(), true,
                new Capacity(1, 1000));
        try (App app = App.open(settings, InstantSource.system(), new SecureRandom())) {
            new PersonStore(app.database().jdbi())
                    .add("Emmy Noether", "emmy@university.example", "none", Role.INSTRUCTOR, InstantSource.system().instant());
            app.serve();
            Browserless guest = new Browserless(URI.create(app.baseUrl()));
            assertThat(guest.get("/sign-in").document().select("button").eachText())
                    .contains("Sign in")
                    .doesNotContain("Enter as instructor");
        }
    }

    private static Browserless entered(URI address, String button, String role) {
        Browserless browser = new Browserless(address);
        assertThat(browser.get("/sign-in").document().select("button").eachText()).contains(button);
        assertThat(browser.post("/demo/enter?role=" + role, Map.of()).status()).isEqualTo(303);
        return browser;
    }
}
