package argmax.web;

import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import argmax.lessons.lab.LabState;
import argmax.lessons.lab.Labs;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Times what a moved slider waits for: the figures of a lab as JSON, over HTTP on this machine, in states drawn at random. Each
 * state is asked for twice; the second time the server still has it.
 */
final class LabsBench {
    private static final int STATES = 200;
    private static final int WARM_UPS = 100;
    private static final int SEED = 1;

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;

    private LabsBench(URI address) {
        this.address = address;
    }

    static void run(PrintStream out) throws IOException, InterruptedException {
        Settings settings = Settings.from(
                Map.of("ARGMAX_PORT", "0", "ARGMAX_DB_URL", "jdbc:h2:mem:" + UUID.randomUUID()), 2);
        try (App app = App.open(settings, InstantSource.system(), new SecureRandom())) {
            app.serve();
            LabsBench bench = new LabsBench(URI.create(app.baseUrl()));
            for (Lab lab : Labs.all()) {
                bench.time(lab, new Random(SEED), out);
            }
        }
    }

    private void time(Lab lab, RandomGenerator random, PrintStream out) throws IOException, InterruptedException {
        times(states(lab, WARM_UPS, random));
        List<URI> states = states(lab, STATES, random);
        print(lab, "drawn", times(states), out);
        print(lab, "kept", times(states), out);
    }

    private List<URI> states(Lab lab, int count, RandomGenerator random) {
        List<URI> states = new ArrayList<>();
        while (states.size() < count) {
            Map<String, List<String>> raw = new HashMap<>();
            for (Field control : lab.controls()) {
                raw.put(control.name(), control.any(random));
            }
            LabState state = new LabState(raw, 1 + random.nextInt(999_999), Set.of());
            String query = state.query(lab, Values.read(lab.controls(), raw));
            states.add(address.resolve("/labs/%s.json%s".formatted(lab.slug(), query)));
        }
        return states;
    }

    /** Milliseconds per state, from the shortest. */
    private List<Double> times(List<URI> states) throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        for (URI state : states) {
            HttpRequest request = HttpRequest.newBuilder(state).header("Accept", "application/json").build();
            long start = System.nanoTime();
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            times.add((System.nanoTime() - start) / 1e6);
            if (answer.statusCode() != 200 || !answer.body().contains("\"problems\":{}")) {
                throw new IllegalStateException("%s answered %d: %.200s".formatted(state, answer.statusCode(), answer.body()));
            }
        }
        return times.stream().sorted().toList();
    }

    private static void print(Lab lab, String how, List<Double> times, PrintStream out) {
        out.println(String.format(
                Locale.ROOT,
                "{\"peer\":\"argmax\",\"job\":\"lab\",\"lab\":\"%s\",\"figures\":\"%s\",\"states\":%d,"
                        + "\"milliseconds_median\":%.2f,\"milliseconds_p95\":%.2f,\"milliseconds_max\":%.2f}",
                lab.slug(),
                how,
                times.size(),
                times.get(times.size() / 2),
                times.get(times.size() * 19 / 20),
                times.getLast()));
    }
}
