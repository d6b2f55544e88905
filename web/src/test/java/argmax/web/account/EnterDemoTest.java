package argmax.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.web.http.Browserless;
import argmax.web.http.Role;
import argmax.web.http.TestServer;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnterDemoTest {
    @Test
    void aDemonstrationLetsEverybodyIn() {
        try (TestServer server = TestServer.startDemo(AccountRooms::registerDemo)) {
            AccountRooms.add(server, "Emmy", EnterDemo.INSTRUCTOR, Role.INSTRUCTOR);
            AccountRooms.add(server, "Ada", EnterDemo.LEARNER, Role.LEARNER);
            assertThat(enter(server.browser(), "instructor")).isEqualTo("Emmy");
            assertThat(enter(server.browser(), "learner")).isEqualTo("Ada");
        }
    }

    @Test
    void itsButtonsStandOnTheSignInPage() {
        try (TestServer server = TestServer.startDemo(AccountRooms::registerDemo)) {
            assertThat(server.browser().get("/sign-in").document().select("button").eachText())
                    .contains("Enter as instructor", "Enter as learner");
        }
    }

    @Test
    void anotherRoleDoesNotExist() {
        try (TestServer server = TestServer.startDemo(AccountRooms::registerDemo)) {
            Browserless browser = server.browser();
            browser.get("/sign-in");
            assertThat(browser.post("/demo/enter?role=admin", Map.of()).status()).isEqualTo(404);
            assertThat(browser.post("/demo/enter", Map.of()).status()).isEqualTo(404);
        }
    }

    @Test
    void withoutADemonstrationThereIsNoSuchDoor() {
        try (TestServer server = TestServer.start(AccountRooms::register)) {
            AccountRooms.add(server, "Emmy", EnterDemo.INSTRUCTOR, Role.INSTRUCTOR);
            Browserless browser = server.browser();
            assertThat(browser.get("/sign-in").body()).doesNotContain("demo");
            assertThat(browser.post("/demo/enter?role=instructor", Map.of()).status()).isEqualTo(404);
        }
    }

    private static String enter(Browserless browser, String role) {
        browser.get("/sign-in");
        browser.post("/demo/enter?role=" + role, Map.of());
        return browser.get("/").body();
    }
}
