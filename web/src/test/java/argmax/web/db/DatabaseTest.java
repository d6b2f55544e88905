package argmax.web.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    @Test
    void aSecondOpeningFindsTheTablesAndWhatIsInThem(@TempDir Path folder) {
        try (Database first = Database.open(Database.fileUrl(folder))) {
            note(first.jdbi(), 7);
        }
        try (Database second = Database.open(Database.fileUrl(folder))) {
            assertThat(notes(second.jdbi())).isEqualTo(1);
        }
    }

    @Test
    void storesJoinTheTransactionOfTheirThread() {
        try (Database database = TestDatabase.open()) {
            Jdbi jdbi = database.jdbi();
            assertThatThrownBy(() -> jdbi.useTransaction(handle -> {
                        note(jdbi, 1);
                        throw new IllegalStateException("half way");
                    }))
                    .hasMessage("half way");
            assertThat(notes(jdbi)).isZero();
        }
    }

    @Test
    void aProcessKilledAtOnceLosesNoCommit(@TempDir Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CommitForEver.class.getName(),
                        Database.fileUrl(folder))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int committed = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            while (committed < 200) {
                committed = Integer.parseInt(lines.readLine());
            }
            process.toHandle().destroyForcibly();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                committed = Integer.parseInt(line);
            }
        }
        process.waitFor();
        try (Database database = Database.open(Database.fileUrl(folder))) {
            assertThat(notes(database.jdbi())).isGreaterThanOrEqualTo(committed);
        }
    }

    static void note(Jdbi jdbi, int number) {
        jdbi.useHandle(handle -> handle.execute(
                "INSERT INTO sign_in_failure (account, address, failed_at) VALUES (?, 'x', CURRENT_TIMESTAMP)", "a" + number));
    }

    private static int notes(Jdbi jdbi) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM sign_in_failure")
                .mapTo(int.class)
                .one());
    }
}
