package argmax.web;

import argmax.lessons.course.Course;
import argmax.web.account.Passwords;
import argmax.web.account.PersonStore;
import argmax.web.classroom.ClassStore;
import argmax.web.classroom.SchoolClass;
import argmax.web.db.Database;
import argmax.web.db.StatementCount;
import argmax.web.demo.Crowd;
import argmax.web.http.Person;
import argmax.web.http.Role;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** Times every page that an instructor has of a class of 500 with 600,000 answers, over HTTP on this machine. */
final class DashboardBench {
    private static final int LEARNERS = 500;
    private static final int ATTEMPTS_EACH = 1200;
    private static final int VISITS = 40;
    private static final int WARM_UPS = 10;
    private static final String EMAIL = "bench@crowd.example";
    private static final String PASSWORD = "a long word for measuring";

    private DashboardBench() {}

    static void run(PrintStream out) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("argmax-bench");
        try {
            measure(out, "h2", Database.fileUrl(folder));
        } finally {
            delete(folder);
        }
    }

    private static void measure(PrintStream out, String database, String url) throws IOException, InterruptedException {
        Settings settings = Settings.from(Map.of("ARGMAX_PORT", "0", "ARGMAX_DB_URL", url), 2);
        SecureRandom random = new SecureRandom();
        try (App app = App.open(settings, InstantSource.system(), random)) {
            Jdbi jdbi = app.database().jdbi();
            SchoolClass crowd = crowd(jdbi, random);
            app.serve();
            try (Loopback visitor = new Loopback(app)) {
                visitor.signIn(EMAIL, PASSWORD);
                StatementCount queries = StatementCount.of(jdbi);
                for (String page : ClassPages.of(jdbi, crowd.id())) {
                    out.println(line(database, visitor, queries, page));
                }
            }
        }
    }

    private static SchoolClass crowd(Jdbi jdbi, SecureRandom random) {
        InstantSource time = InstantSource.system();
        String hash = new Passwords(random).hash(PASSWORD);
        Person teacher = new PersonStore(jdbi).add("Bench", EMAIL, hash, Role.INSTRUCTOR, time.instant());
        SchoolClass opened =
                new ClassStore(jdbi).open("A lecture hall", ZoneId.of("Europe/Berlin"), "BENCHMRK", teacher.id(), time.instant());
        new Crowd(Course.read(), jdbi, time.instant()).fill(opened.id(), LEARNERS, ATTEMPTS_EACH);
        return opened;
    }

    private static String line(String database, Loopback visitor, StatementCount queries, String page)
            throws IOException, InterruptedException {
        double first = visitor.times(List.of(page)).getFirst();
        visitor.times(Collections.nCopies(WARM_UPS, page));
        queries.taken();
        List<Double> times = visitor.times(Collections.nCopies(VISITS, page));
        int each = queries.taken() / VISITS;
        return String.format(
                Locale.ROOT,
                "{\"peer\":\"argmax\",\"job\":\"dashboard\",\"database\":\"%s\",\"page\":\"%s\",\"learners\":%d,\"attempts\":%d,"
                        + "\"p95_ms\":%.1f,\"median_ms\":%.1f,\"first_ms\":%.0f,\"queries\":%d,\"characters\":%d}",
                database, page, LEARNERS, LEARNERS * ATTEMPTS_EACH, times.get(times.size() * 19 / 20), times.get(times.size() / 2),
                first, each, visitor.get(page).body().length());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
