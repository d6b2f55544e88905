package argmax.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import argmax.web.http.Role;
import argmax.web.http.TestServer;
import argmax.web.http.Token;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FirstInstructorTest {
    private static final Map<String, String> EMMY =
            Map.of("name", "Emmy Noether", "email", "emmy@university.example", "password", AccountRooms.PASSWORD);
    private final TestServer server = TestServer.start(AccountRooms::register);
    private final Browserless browser = server.browser();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void theLinkMakesAnInstructorOnce() {
        String path = link();
        assertThat(browser.get(path).heading()).isEqualTo("First instructor");
        assertThat(browser.post(path, EMMY).location()).isEqualTo("/classes");
        assertThat(browser.get("/").body()).isEqualTo("Emmy Noether");
        assertThat(new PersonStore(server.database.jdbi()).find("emmy@university.example").orElseThrow().role())
                .isEqualTo(Role.INSTRUCTOR);

        Browserless second = server.browser();
        assertThat(second.get(path).status()).isEqualTo(404);
        second.get("/sign-in");
        assertThat(second.post(path, EMMY).status()).isEqualTo(404);
    }

    @Test
    void ofManyAtOnceOneBecomesTheInstructor() throws Exception {
        FirstInstructor firstInstructor = AccountRooms.firstInstructor(server);
        Token token = new Token(link().substring("/setup/".length()));
        List<Callable<Boolean>> requests = IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(number -> () -> firstInstructor
                        .become(token, new NewPerson("Emmy", "e%d@university.example".formatted(number), AccountRooms.PASSWORD))
                        .isPresent())
                .toList();
        int successes = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> request : threads.invokeAll(requests)) {
                successes += request.get() ? 1 : 0;
            }
        }
        assertThat(successes).isEqualTo(1);
    }

    @Test
    void withAnInstructorThereIsNoLink() {
        AccountRooms.add(server, "Emmy", "emmy@university.example", Role.INSTRUCTOR);
        assertThat(AccountRooms.firstInstructor(server).link("http://localhost")).isEmpty();
    }

    @Test
    void anInstructorWhoCameAnotherWayVoidsTheLink() {
        String path = link();
        AccountRooms.add(server, "Emmy", "emmy@university.example", Role.INSTRUCTOR);
        assertThat(browser.get(path).status()).isEqualTo(404);
    }

    @Test
    void aRestartVoidsTheLinkBefore() {
        String before = link();
        String after = link();
        assertThat(browser.get(before).status()).isEqualTo(404);
        assertThat(browser.get(after).status()).isEqualTo(200);
    }

    @Test
    void theDatabaseHoldsNothingThatOpensTheLink() {
        String path = link();
        String stored = server.database.jdbi().withHandle(handle -> handle.createQuery("SELECT token_hash FROM one_time_link")
                .mapTo(String.class)
                .one());
        assertThat(path).doesNotContain(stored);
        assertThat(browser.get("/setup/" + stored).status()).isEqualTo(404);
    }

    @Test
    void aMistakeDoesNotUseTheLinkUp() {
        String path = link();
        browser.get(path);
        Answer answer = browser.post(path, Map.of("name", "Emmy", "email", "no address", "password", AccountRooms.PASSWORD));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem("email")).contains("“no address”");
        assertThat(answer.value("name")).isEqualTo("Emmy");
        assertThat(browser.post(path, EMMY).location()).isEqualTo("/classes");
    }

    @Test
    void anAddressThatALearnerHasIsRefusedAndTheLinkStays() {
        AccountRooms.add(server, "Ada", "emmy@university.example", Role.LEARNER);
        String path = link();
        browser.get(path);
        assertThat(browser.post(path, EMMY).problem("email")).contains("has an account already");
        assertThat(browser.get(path).status()).isEqualTo(200);
    }

    private String link() {
        String link = AccountRooms.firstInstructor(server).link("https://argmax.example").orElseThrow();
        assertThat(link).matches("https://argmax\\.example/setup/[A-Za-z0-9_-]{43}");
        return link.substring("https://argmax.example".length());
    }
}
