package argmax.web.homework;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.web.db.Database;
import argmax.web.db.TestDatabase;
import argmax.web.http.Answer;
import argmax.web.http.TestTime;
import argmax.web.homework.PulseStore.Dates;
import argmax.web.homework.PulseStore.Extension;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class OutageTest {
    private static final Instant EIGHT = Instant.parse("2026-10-12T08:00:00Z");
    private final TestTime time = new TestTime();

    @Test
    void silenceOfMoreThanTwoMinutesIsAnOutageExceptAtTheVeryFirstStart() {
        try (Database database = TestDatabase.open()) {
            Pulse pulse = new Pulse(database.jdbi(), time);
            assertThat(pulse.beat()).as("the first start").isEmpty();
            time.pass(Duration.ofMinutes(2));
            assertThat(pulse.beat()).as("a restart").isEmpty();
            time.pass(Duration.ofSeconds(121));
            assertThat(pulse.beat()).contains(new Outage(EIGHT.plusSeconds(120), EIGHT.plusSeconds(241)));
            assertThat(pulse.beat()).as("known").isEmpty();
            time.pass(Duration.ofHours(-1));
            assertThat(pulse.beat()).as("a clock that is behind").isEmpty();
            time.pass(Duration.ofHours(1));
            assertThat(pulse.beat()).as("which puts nothing back").isEmpty();
            assertThat(new HomeworkStore(database.jdbi()).outages()).hasSize(1);
        }
    }

    @Test
    void nodesThatStartAtTheSameMomentKeepAnOutageOnce() throws Exception {
        try (Database database = TestDatabase.open(); ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            new Pulse(database.jdbi(), time).beat();
            time.pass(Duration.ofHours(3));
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Optional<Outage>>> nodes = IntStream.range(0, 8)
                    .mapToObj(_ -> threads.submit(() -> {
                        start.await();
                        return new Pulse(database.jdbi(), time).beat();
                    }))
                    .toList();
            start.countDown();
            int found = 0;
            for (Future<Optional<Outage>> node : nodes) {
                found += node.get().isPresent() ? 1 : 0;
            }
            assertThat(found).isEqualTo(1);
            assertThat(new HomeworkStore(database.jdbi()).outages())
                    .containsExactly(new Outage(EIGHT, EIGHT.plus(Duration.ofHours(3))));
        }
    }

    @Test
    void whatAnOutageMovesIsSaidInTheTimeOfTheClass() {
        MovedDates moved = new MovedDates(List.of(), new Outage(EIGHT, EIGHT.plus(Duration.ofHours(3))));
        Instant later = EIGHT.plus(Duration.ofDays(2));
        assertThat(moved.words(dates(EIGHT.plusSeconds(3600), "none"), List.of())).contains(
                "No server was there from 12 Oct 2026, 10:00 to 12 Oct 2026, 13:00: due was 12 Oct 2026, 11:00,"
                        + " now 12 Oct 2026, 14:00. Times in Europe/Berlin.");
        assertThat(moved.words(dates(EIGHT.minusSeconds(3600), "50 % until 2 h"), List.of()).orElseThrow())
                .contains(": late answers were taken until 12 Oct 2026, 11:00, now 12 Oct 2026, 14:00. ");
        assertThat(moved.words(dates(later, "none"), List.of())).isEmpty();
        Extension superseded = new Extension(1, 7L, null, null, EIGHT.plusSeconds(60));
        Extension given = new Extension(1, 7L, null, null, later.plusSeconds(60));
        Extension others = new Extension(1, 8L, null, null, EIGHT.plusSeconds(60));
        Extension elsewhere = new Extension(2, 8L, null, null, EIGHT.plusSeconds(60));
        assertThat(moved.words(dates(later, "none"), List.of(superseded, given, elsewhere))).isEmpty();
        assertThat(moved.words(dates(later, "none"), List.of(superseded, given, others)).orElseThrow())
                .contains(": a deadline of a learner or a group moved, too. ");
    }

    private static Dates dates(Instant due, String late) {
        return new Dates(1, EIGHT.minus(Duration.ofDays(7)), due, late, "Europe/Berlin");
    }

    @Test
    void aProgramThatWasDownOverADeadlineMovesItAndSaysSoOnce(@TempDir Path folder) {
        Assignment assignment;
        try (BerlinClass before = BerlinClass.open(folder, time)) {
            assignment = before.assign("h1", "2026-10-12T10:00", "2026-10-12T11:00");
            before.assign("h2", "2026-10-12T10:00", "2026-10-20T23:59");
        }
        time.pass(Duration.ofHours(3));
        try (BerlinClass after = BerlinClass.open(folder, time)) {
            Answer page = after.emmy.get(after.path(assignment));
            assertThat(page.text(".note")).isEqualTo(
                    "An outage crossed the deadline, so it was moved to 12 Oct 2026, 14:00 for everybody.");
            assertThat(page.document().select("[aria-labelledby=history] tbody tr").eachText()).singleElement().asString()
                    .contains("– Everybody No server was there from 12 Oct 2026, 10:00 to 12 Oct 2026, 13:00: due was");
            assertThat(after.emmy.get(after.path()).text("[aria-labelledby=assigned] tbody tr"))
                    .contains("Open", "Mon 12 Oct 2026, 11:00 After an outage Mon 12 Oct 2026, 14:00");
            assertThat(after.app.rows("assignment_change")).isEqualTo(1);
        }
        try (BerlinClass again = BerlinClass.open(folder, time)) {
            assertThat(again.store.outages()).hasSize(1);
        }
    }

    @Test
    void whoeverAsksFirstAfterAMachineSleptFindsTheDeadlineMoved() {
        try (BerlinClass berlin = BerlinClass.open()) {
            berlin.app.keepPulse();
            berlin.assign("h1", "2026-10-12T10:00", "2026-10-12T11:00");
            berlin.time.pass(Duration.ofHours(3));
            assertThat(berlin.emmy.get(berlin.path()).text("[aria-labelledby=assigned] tbody td")).isEqualTo("Open");
            assertThat(berlin.store.outages()).hasSize(1);
        }
    }
}
