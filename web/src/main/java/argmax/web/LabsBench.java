package argmax.web;

import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import argmax.lessons.lab.LabState;
import argmax.lessons.lab.Labs;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Times what a moved slider waits for: the figures of a lab as JSON, over HTTP on this machine, in states drawn at random. Each
 * state is asked for twice; the second time the server still has it.
 */
final class LabsBench {
    private static final int STATES = 200;
    private static final int WARM_UPS = 100;
    private static final int SEED = 1;

    private final Loopback loopback;

    private LabsBench(Loopback loopback) {
        this.loopback = loopback;
    }

    static void run(PrintStream out) throws IOException, InterruptedException {
        try (Loopback loopback = new Loopback()) {
            LabsBench bench = new LabsBench(loopback);
            for (Lab lab : Labs.all()) {
                bench.time(lab, new Random(SEED), out);
            }
        }
    }

    private void time(Lab lab, RandomGenerator random, PrintStream out) throws IOException, InterruptedException {
        loopback.times(states(lab, WARM_UPS, random));
        List<String> states = states(lab, STATES, random);
        print(lab, "drawn", loopback.times(states), out);
        print(lab, "kept", loopback.times(states), out);
    }

    private static List<String> states(Lab lab, int count, RandomGenerator random) {
        List<String> states = new ArrayList<>();
        while (states.size() < count) {
            Map<String, List<String>> raw = new HashMap<>();
            for (Field control : lab.controls()) {
                raw.put(control.name(), control.any(random));
            }
            LabState state = new LabState(raw, 1 + random.nextInt(999_999), Set.of());
            String query = state.query(lab, Values.read(lab.controls(), raw));
            states.add("/labs/%s.json%s".formatted(lab.slug(), query));
        }
        return states;
    }

    private static void print(Lab lab, String how, List<Double> times, PrintStream out) {
        out.println("{\"peer\":\"argmax\",\"job\":\"lab\",\"lab\":\"%s\",\"figures\":\"%s\",\"states\":%d,%s}"
                .formatted(lab.slug(), how, times.size(), Loopback.summary(times)));
    }
}
