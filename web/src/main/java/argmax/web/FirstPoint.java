package argmax.web;

import argmax.engine.run.Engine;
import argmax.engine.run.EpochReport;
import argmax.engine.run.RunObserver;
import argmax.engine.run.RunSpec;
import argmax.engine.run.TrainNetwork;
import argmax.lessons.course.Course;
import argmax.lessons.exercise.Answer;
import argmax.lessons.exercise.Grader;
import argmax.lessons.exercise.train.Train;
import argmax.lessons.exercise.Variants;
import argmax.web.account.Passwords;
import argmax.web.account.PersonStore;
import argmax.web.http.Role;
import java.io.IOException;
import java.io.PrintStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Times the way of a training exercise over real HTTP: from sending the form to the first epoch in the event stream, beside the time
 * that training this epoch takes without any server. What a browser adds is measured by the browser tests, which print it.
 */
final class FirstPoint {
    private static final int REPETITIONS = 20;
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final String EMAIL = "bench@argmax.example";
    private static final String PASSWORD = "a bench of oak";

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI address;
    private String token = "";

    private FirstPoint(URI address) {
        this.address = address;
    }

    static void run(PrintStream out) throws IOException, InterruptedException {
        Train exercise = irisExercise();
        Path data = Files.createTempDirectory("argmax-bench");
        Settings settings = Settings.from(Map.of("ARGMAX_PORT", "0", "ARGMAX_DATA", data.toString()), 2);
        SecureRandom random = new SecureRandom();
        try (App app = App.open(settings, InstantSource.system(), random)) {
            new PersonStore(app.database().jdbi()).add(
                    "Bench", EMAIL, new Passwords(random).hash(PASSWORD), Role.LEARNER, InstantSource.system().instant());
            app.train();
            app.serve();
            FirstPoint bench = new FirstPoint(URI.create(app.baseUrl()));
            bench.signIn();
            bench.firstPoint(exercise); // The first one also warms up; a learner meets a server that has done so at its start.
            List<Long> waits = new ArrayList<>();
            for (int repetition = 0; repetition < REPETITIONS; repetition++) {
                waits.add(bench.firstPoint(exercise));
            }
            Collections.sort(waits);
            out.printf("{\"peer\":\"argmax\",\"job\":\"first-point\",\"milliseconds_median\":%d,\"milliseconds_p95\":%d,\"training_ms\":%d}%n",
                    waits.get(REPETITIONS / 2), waits.get(REPETITIONS * 19 / 20), trainingOnly(exercise));
        } finally {
            delete(data);
        }
    }

    private static Train irisExercise() {
        return Course.read().lessons().stream()
                .flatMap(lesson -> lesson.exercises().stream())
                .filter(Train.class::isInstance)
                .map(Train.class::cast)
                .filter(exercise -> reference(exercise) instanceof TrainNetwork network && network.data().set().equals("iris"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The course has no training exercise on iris"));
    }

    private static RunSpec reference(Train exercise) {
        return Grader.run(exercise, Variants.draw(exercise, 1), new Answer(exercise.proof().reference())).orElseThrow();
    }

    private void signIn() throws IOException, InterruptedException {
        get("/sign-in");
        post("/sign-in", Map.of("email", List.of(EMAIL), "password", List.of(PASSWORD), "then", List.of("/")));
    }

    /** Milliseconds from sending the form to the first epoch; then waits for the end of the run. */
    private long firstPoint(Train exercise) throws IOException, InterruptedException {
        get("/exercises/" + exercise.id());
        long start = System.nanoTime();
        String run = post("/exercises/" + exercise.id(), exercise.proof().reference());
        get(run);
        HttpRequest stream = HttpRequest.newBuilder(address.resolve(run + "/events")).header("Accept", "text/event-stream").build();
        long first = 0;
        try (Stream<String> lines = client.send(stream, BodyHandlers.ofLines()).body()) {
            for (String line : (Iterable<String>) lines::iterator) {
                if (first == 0 && line.equals("event: epoch")) {
                    first = System.nanoTime();
                }
            }
        }
        return (first - start) / 1_000_000;
    }

    private static long trainingOnly(Train exercise) {
        RunSpec spec = reference(exercise);
        long start = System.nanoTime();
        long[] first = {0};
        Engine.run(spec, new RunObserver() {
            @Override
            public void epoch(EpochReport report) {
                first[0] = System.nanoTime();
            }

            @Override
            public boolean stopRequested() {
                return first[0] != 0;
            }
        });
        return (first[0] - start) / 1_000_000;
    }

    private void get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path)).header("Accept", "text/html").build();
        Matcher matcher = TOKEN.matcher(client.send(request, BodyHandlers.ofString()).body());
        if (matcher.find()) {
            token = matcher.group(1);
        }
    }

    /** Sends a form; returns where the answer leads. */
    private String post(String path, Map<String, List<String>> fields) throws IOException, InterruptedException {
        String body = Stream.concat(
                        Stream.of("csrf=" + encode(token)),
                        fields.entrySet().stream()
                                .flatMap(field -> field.getValue().stream().map(value -> field.getKey() + "=" + encode(value))))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        return answer.headers().firstValue("Location").orElseThrow(() ->
                new IllegalStateException("%s answered %d instead of leading on".formatted(path, answer.statusCode())));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
