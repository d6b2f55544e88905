package argmax.web.privacy;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import argmax.web.TestApp;
import argmax.web.classroom.SchoolClass;
import argmax.web.exercise.Task;
import argmax.web.http.Browserless;
import argmax.web.http.Person;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DownloadTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final TestApp app = TestApp.serve();
    private final Jdbi jdbi = app.jdbi();
    private final SchoolClass optics = app.teach("Carl Gauss", "carl@university.example", "Optics", "ZYXW9876");
    private final Person ada;

    DownloadTest() {
        new Traces(jdbi).leave("Blaise", optics);
        ada = new Traces(jdbi).leave("Ada", optics);
    }

    @AfterAll
    void close() {
        app.close();
    }

    @Test
    void everyTableWithRowsOfPeopleIsGivenOrLeftOutForAReason() {
        Set<String> given = new TreeSet<>(PersonalDataStore.LEFT_OUT.keySet());
        Stream.concat(PersonalDataStore.FILES.stream(), Stream.of(PersonalDataStore.RUN, PersonalDataStore.EVENTS))
                .forEach(file -> given.addAll(file.tables()));
        assertThat(new Tables(jdbi).ofPeople())
                .as("each needs a file in PersonalDataStore.FILES, or a reason in LEFT_OUT")
                .isNotEmpty()
                .isSubsetOf(given);
    }

    @Test
    void everyFileHasWhatOneHasDoneAndNothingOfOthers() throws IOException {
        Map<String, String> files = zip(ada, _ -> true);
        assertThat(files.keySet()).contains("README.txt", "runs/ada0.json", "runs/ada0again.json");
        for (PersonalFile file : PersonalDataStore.FILES) {
            assertThat(files.get(file.name())).as(file.name()).isNotBlank().isNotEqualTo("[ ]");
            assertThat(files.get("README.txt")).contains(file.name(), file.about());
        }
        String all = files.toString();
        assertThat(all)
                .contains("Ada Lovelace", "ada@university.example", "00Ada", "Ada was ill", "The room was locked", "Tuesday");
        assertThat(all).doesNotContainIgnoringCase("blaise").doesNotContain("made_by");
    }

    @Test
    void answersRunsAndEventsAreJsonInsideJson() throws IOException {
        Map<String, String> files = zip(ada, _ -> true);
        JsonNode attempt = JSON.readTree(files.get("attempts.json")).get(0);
        assertThat(attempt.at("/answer/raw/epochs/0").asText()).isEqualTo("25");
        assertThat(attempt.at("/numbers/n").asInt()).isEqualTo(5);
        assertThat(attempt.get("received_at").asText()).isEqualTo("2026-11-02T08:00:00Z");
        assertThat(attempt.get("outcome").asText()).isEqualTo("CORRECT");
        JsonNode run = JSON.readTree(files.get("runs/ada0.json"));
        assertThat(run.get("name").asText()).isEqualTo("Ada’s best");
        assertThat(run.at("/specification/kind").asText()).isEqualTo("train");
        assertThat(run.at("/result/kind").asText()).isEqualTo("finished");
        assertThat(run.at("/events/0/body/loss").asDouble()).isEqualTo(0.5);
    }

    @Test
    void aVerdictThatMayNotBeSeenYetIsNotInTheFile() throws IOException {
        Map<String, String> files = zip(ada, task -> false);
        for (JsonNode attempt : JSON.readTree(files.get("attempts.json"))) {
            boolean practice = attempt.get("assignment").asLong() == Task.PRACTICE;
            assertThat(attempt.get("points").isNull()).isEqualTo(!practice);
            assertThat(attempt.get("feedback").isNull()).isEqualTo(!practice);
            assertThat(attempt.get("answer").isNull()).isFalse();
        }
        assertThat(JSON.readTree(files.get("attempts.json"))).hasSize(2);
        for (JsonNode regrade : JSON.readTree(files.get("regrades.json"))) {
            assertThat(regrade.get("new_points").isNull()).isEqualTo(regrade.get("assignment").asLong() != Task.PRACTICE);
        }
    }

    @Test
    void aSpreadsheetMeetsNoFormula() throws IOException {
        List<String> guesses = requireNonNull(zip(ada, _ -> true).get("guesses.csv")).lines().toList();
        assertThat(guesses.getFirst()).isEqualTo("guess,question,version,answer,committed_at");
        assertThat(guesses.getLast()).contains(",Ada-question,v,'=1+1,2026-11-02T08:00:00Z");
    }

    @Test
    void manyRowsComeOnceAndInOrder() throws IOException {
        Person emil = new Traces(jdbi).leave("Emil", optics);
        jdbi.useHandle(handle -> IntStream.rangeClosed(2, 120).forEach(i -> {
            handle.execute("""
                    INSERT INTO run_event (run_id, seq, kind, body, at) VALUES ('emil0', ?, 'epoch', '{}', CURRENT_TIMESTAMP)
                    """, i);
            handle.execute("""
                    INSERT INTO lesson_opening (person_id, lesson, opened_at) VALUES (?, ?, CURRENT_TIMESTAMP)
                    """, emil.id(), "lesson%03d".formatted(i));
        }));
        Map<String, String> files = zip(emil, _ -> true);
        List<Integer> events = JSON.readTree(files.get("runs/emil0.json")).get("events").findValues("event").stream()
                .map(JsonNode::asInt)
                .toList();
        assertThat(events).isEqualTo(IntStream.rangeClosed(1, 120).boxed().toList());
        assertThat(requireNonNull(files.get("lesson-openings.csv")).lines()).hasSize(121).doesNotHaveDuplicates();
    }

    @Test
    void theAccountPageLeadsToTheFile() throws Exception {
        Browserless browser = app.learner();
        String link = browser.get("/account").document().expectFirst("a[download]").attr("href");
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = client.send(browser.request(link).build(), BodyHandlers.ofByteArray());
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
            assertThat(answer.headers().firstValue("Content-Disposition").orElse("")).matches(
                    "attachment; filename=\"argmax-data-\\d{4}-\\d\\d-\\d\\d\\.zip\"");
            assertThat(unzip(answer.body()).get("classes.csv")).contains(",Statistics,LEARNER,");
        }
        assertThat(app.guest().get(link).location()).isEqualTo("/sign-in?then=%2Faccount%2Fdata");
    }

    private Map<String, String> zip(Person person, Predicate<Task> told) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DataZip(new PersonalDataStore(jdbi), told, person, out).write(Instant.EPOCH);
        return unzip(out.toByteArray());
    }

    private static Map<String, String> unzip(byte[] zipped) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
