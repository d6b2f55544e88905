package argmax.web;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import argmax.web.run.EventStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built jar as a newcomer starts it, and as an accident stops it. */
class JarIT {
    private static final Pattern EPOCH = Pattern.compile("\"kind\":\"epoch\",\"body\":\\{\"epoch\":(\\d+)");

    @TempDir
    private Path data;

    @Test
    void helpExplainsTheRolesAndSettings() {
        try (Jar jar = Jar.start(data, "--help")) {
            assertThat(jar.expect("(usage: .*)")).contains("[all|web|trainer|train|bench|check]");
            assertThat(jar.expect("(Settings .*)")).contains("ARGMAX_PORT");
            assertThat(jar.exitStatus()).isZero();
        }
    }

    @Test
    void anUnknownWordIsRefusedWithTheKnownOnes() {
        try (Jar jar = Jar.start(data, "serve")) {
            assertThat(jar.expect("(Unknown word .*)")).contains("\"serve\"").contains("all, web, trainer, train, bench, check");
            assertThat(jar.exitStatus()).isEqualTo(2);
        }
    }

    @Test
    void aSecondProcessOnTheSameDataIsToldThatTheyAreInUse() {
        try (Jar first = Jar.start(data)) {
            first.address();
            try (Jar second = Jar.start(data)) {
                assertThat(second.expect("(The database .*)")).contains(data.toString()).contains("can't be opened").contains("in use");
                assertThat(second.exitStatus()).isEqualTo(1);
            }
        }
    }

    @Test
    void aCourseInAFolderIsChecked() {
        String sample = "../lessons/src/test/resources/argmax/lessons/course/sample";
        try (Jar jar = Jar.start(data, "check", sample, "--learners", "1")) {
            jar.expect("(The course has no mistakes\\.)");
            assertThat(jar.exitStatus()).isZero();
        }
    }

    @Test
    void aRunThatWasKilledWithItsProcessFinishesAfterTheNextStartAndIsGradedOnce() {
        Browserless learner;
        String run;
        try (Jar jar = Jar.start(data)) {
            URI address = jar.address();
            learner = learner(address, jar.expect("instructor at \\S+?(/setup/\\S+)"));
            run = startLongRun(learner);
            EventStream.until(learner, run, event -> event.kind().equals("epoch") && event.number() >= 4);
            jar.kill();
        }
        try (Jar jar = Jar.start(data)) {
            learner.moveTo(jar.address());
            EventStream.until(learner, run, EventStream.Event::isDone);

            String log = learner.get(run + "/events.json", "application/json").body();
            List<Integer> epochs = EPOCH.matcher(log).results().map(found -> Integer.valueOf(found.group(1))).toList();
            assertThat(epochs).isEqualTo(IntStream.rangeClosed(1, 60).boxed().toList());
            assertThat(log).containsOnlyOnce("\"kind\":\"done\"").contains("\"state\":\"finished\"");

            Answer page = learner.get(run);
            assertThat(page.text(".verdict")).contains("Correct").contains("3 of 3");
            assertThat(page.document().select(".run-products .figure, .lab .figure")).hasSizeGreaterThanOrEqualTo(3);
            assertThat(learner.get("/exercises/iris-train").text(".exercise-head")).contains("Best 3 of 3 points").contains("1 try");
        }
    }

    private static Browserless learner(URI address, String setup) {
        Browserless instructor = new Browserless(address);
        instructor.get(setup);
        instructor.post(setup, Map.of("name", "Ada Byron", "email", "ada@university.example", "password", "analytical engine"));
        instructor.get("/classes");
        instructor.post("/classes", Map.of("name", "Statistics", "time-zone", "UTC"));
        String code = instructor.get("/classes").body().replaceFirst("(?s).*/join\\?code=([A-Z0-9]{8}).*", "$1");
        Browserless learner = new Browserless(address);
        learner.get("/join?code=" + code);
        learner.post("/join", Map.of(
                "code", code, "name", "Max Born", "email", "max@university.example", "password", "probability 1926"));
        return learner;
    }

    /** A network so wide that its run outlasts the test's next few requests; returns the run's address. */
    private static String startLongRun(Browserless learner) {
        learner.get("/exercises/iris-train");
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "hidden", "256, 256", "activation", "relu", "scaling", "standard", "optimiser", "adam",
                "rate", "0.003", "batch", "16", "epochs", "60", "patience", "0"));
        Answer answer = learner.post("/exercises/iris-train", fields);
        assertThat(answer.status()).as(answer.text("main")).isEqualTo(303);
        return answer.location();
    }
}
