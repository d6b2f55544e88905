package argmax.web;

import argmax.engine.InvalidValue;
import argmax.lessons.course.InvalidCourse;
import argmax.lessons.exercise.ExerciseCheck;
import argmax.lessons.file.Mistake;
import argmax.web.db.DatabaseUnavailable;
import io.javalin.util.JavalinBindException;
import java.io.PrintStream;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** The program: {@code java -jar argmax.jar [all|web|trainer|train|bench|check]}. */
public final class Main {
    private static final String HELP = """
            Argmax: learn probability, likelihood and the training of neural networks by running them.

            usage: java -jar argmax.jar [all|web|trainer|train|bench|check] [--help]

              all       serve pages and train in one process (this is what happens without a word)
              web       serve pages only; runs wait for a trainer on the same database
              trainer   train only
              train     train FILE [FOLDER] trains what a readable specification asks for, without any server, and writes
                        the trained network into the folder: as JSON, as ONNX, and as a program for Keras
              bench     time the engine and the way from submitting to the first point; one JSON line each
                        bench [iris|jets128|jets1024|mnist|convolution] [--backend fused|nd4j] [--threads 1|2]
                        times one job alone; bench ladder trains three networks on MNIST;
                        bench memory prints what fifty runs leave resident;
                        bench draws times a million draws of every law;
                        bench labs times the figures of every lab over HTTP, bench lessons every lesson's page,
                        bench dashboard the instructor's pages of a class of 500 with 600,000 answers
              check     check [FOLDER] [--learners N] reads the whole course, here or in a folder, answers every exercise in
                        50 variants and trains for N learners, 20 if not said; prints margins, and every mistake with file
                        and line

            Settings come from the environment: %s.
            The README has a table of them.
            """.formatted(String.join(", ", Settings.NAMES));

    private static final List<String> ROLES = List.of("all", "web", "trainer", "train", "bench", "check");

    private Main() {}

    /** Exits with 0, with 2 for words or settings that are not understood, with 1 where a check found mistakes. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        if (List.of(arguments).contains("--help") || List.of(arguments).contains("-h")) {
            out.print(HELP);
            return;
        }
        try {
            String role = role(arguments);
            List<String> words = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
            requireKnown(role, words);
            Settings settings = Settings.from(System.getenv(), Runtime.getRuntime().availableProcessors());
            if (!JvmFlags.present()) {
                System.exit(JvmFlags.startAgain());
            }
            run(role, words, settings, out);
        } catch (Settings.Refused refused) {
            System.err.println(refused.getMessage());
            System.exit(2);
        } catch (InvalidCourse | DatabaseUnavailable cause) {
            System.err.println(cause.getMessage());
            System.exit(1);
        } catch (JavalinBindException taken) {
            System.err.println(taken.getMessage() + " Another port is chosen with ARGMAX_PORT.");
            System.exit(1);
        }
    }

    private static String role(String[] arguments) {
        String role = arguments.length == 0 ? "all" : arguments[0];
        if (!ROLES.contains(role)) {
            throw new Settings.Refused("Unknown word \"%s\"; known are %s and --help".formatted(role, String.join(", ", ROLES)));
        }
        return role;
    }

    private static void requireKnown(String role, List<String> words) {
        if (role.equals("bench")) {
            try {
                Bench.requireKnown(words);
            } catch (InvalidValue invalid) {
                throw new Settings.Refused("%s. Usage: %s".formatted(invalid.getMessage(), Bench.USAGE));
            }
        } else if (role.equals("check")) {
            CheckOptions.of(words);
        } else if (!role.equals("train") && !words.isEmpty()) {
            throw new Settings.Refused("Unknown word \"%s\" behind %s; nothing may stand there".formatted(words.getFirst(), role));
        }
    }

    private static void run(String role, List<String> words, Settings settings, PrintStream out) throws Exception {
        switch (role) {
            case "all", "web", "trainer" -> serve(role, settings, out);
            case "train" -> new TrainFile(words).run(out);
            case "bench" -> new Bench(words).run(out);
            case "check" -> System.exit(check(CheckOptions.of(words).check(settings), out) ? 0 : 1);
            default -> throw new IllegalArgumentException(role);
        }
    }

    /** Prints what was measured, then what is wrong. */
    private static boolean check(ExerciseCheck.Report report, PrintStream out) {
        report.notes().forEach(out::println);
        List<Mistake> mistakes = report.mistakes();
        mistakes.forEach(out::println);
        out.println(mistakes.isEmpty() ? "The course has no mistakes." : "Mistakes: " + mistakes.size());
        return mistakes.isEmpty();
    }

    private static void serve(String role, Settings settings, PrintStream out) throws InterruptedException {
        App app = App.open(settings, InstantSource.system(), new SecureRandom());
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            app.close();
            stopped.countDown();
        }, "close"));
        if (!role.equals("trainer")) {
            app.serve();
            app.keepPulse();
            out.printf("Argmax serves on %s%n", app.baseUrl());
            app.firstInstructorLink().ifPresent(link -> out.printf("Nobody teaches here yet. Become the first instructor at %s%n", link));
        }
        if (!role.equals("web")) {
            app.train();
            out.printf("Training up to %d runs side by side%n", settings.capacity().slots());
        }
        stopped.await();
    }
}
