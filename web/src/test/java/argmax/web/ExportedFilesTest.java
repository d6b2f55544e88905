package argmax.web;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.engine.run.RunSpec;
import argmax.engine.run.TrainNetwork;
import argmax.engine.run.text.Specification;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import argmax.web.run.ByHand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The files of a run, as its page offers them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportedFilesTest {
    private final TestApp app = TestApp.serve();
    private final ByHand hand = new ByHand(app);

    @TempDir
    private Path folder;

    @AfterAll
    void close() {
        app.close();
    }

    @Test
    void theFilesOfAServedRunAreThoseThatTheProgramWrites() throws IOException, InterruptedException {
        Browserless guest = guest();
        String path = hand.trained(ByHand.BLOBS);
        String id = path.substring("/runs/".length());
        Path file = Files.writeString(folder.resolve("spec.txt"), Specification.print(ByHand.BLOBS));
        new TrainFile(List.of(file.toString(), folder.toString()))
                .run(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));

        Map<String, String> written = Map.of(
                "notebook", "program.ipynb",
                "script", "program.py",
                "data", "data.csv",
                "onnx", "model.onnx",
                "weights", "model.json",
                "specification", "specification.txt");
        for (Map.Entry<String, String> pair : written.entrySet()) {
            assertThat(bytes(guest, path + "/exports/" + pair.getKey()).body())
                    .as(pair.getKey())
                    .isEqualTo(Files.readAllBytes(folder.resolve(pair.getValue())));
        }
        assertNamed(guest, path + "/exports/notebook", "application/x-ipynb+json", "blobs2-network-%s.ipynb".formatted(id));
        assertNamed(guest, path + "/exports/onnx", "application/octet-stream", "blobs2-network-%s.onnx".formatted(id));
        assertNamed(guest, path + "/exports/data", "text/csv;charset=utf-8", "data.csv");
        assertNamed(guest, path + "/exports/curves", "text/csv;charset=utf-8", "blobs2-network-%s-curves.csv".formatted(id));
        assertThat(guest.get(path).document().select("a[download]").eachAttr("href")).hasSize(8).allSatisfy(
                link -> assertThat(guest.get(link).status()).isEqualTo(200));
    }

    @Test
    void curvesHaveALineForEachEpochAndTheReceiptHasTheSpecification() {
        Browserless guest = guest();
        String path = hand.trained(ByHand.BLOBS);
        assertThat(guest.get(path + "/exports/curves").body())
                .startsWith("epoch,loss on training rows (nats per row),")
                .hasLineCount(4);
        assertThat(guest.get(path + "/exports/receipt").body())
                .startsWith("{\"spec\":{\"type\":\"train-network\"")
                .contains("\"dataFingerprint\":", "\"engineVersion\":", "\"backend\":\"fused\"");
    }

    @Test
    void whatIsNoNetworkOffersWhatItHasAndSaysWhyNotTheRest() {
        Browserless guest = guest();
        String path = hand.trained(spec("Data(iris)\nRandomForest(trees=3)\n"));
        Answer page = guest.get(path);
        assertThat(page.document().select("a[download]").eachText()).containsExactly("Curves", "Specification", "Receipt");
        assertThat(page.text(".run-kept")).contains(
                "Not to be had: Jupyter notebook, Keras script, data.csv, ONNX, Weights, since this is not the training of");
        assertThat(guest.get(path + "/exports/onnx").status()).isEqualTo(404);
        assertThat(guest.get(path + "/exports/specification").body()).isEqualTo("Data(iris)\nRandomForest(trees=3)\n");
        assertThat(guest.get(path + "/exports/curves").header("Content-Disposition")).contains("iris-random-forest-");
    }

    @Test
    void aRunThatDivergedKeepsNoWeightsAndAnOldOneSaysThatAReplayWould() {
        Browserless guest = guest();
        String diverged = hand.trained(spec("""
                Data(iris)
                Dense(16, identity)
                Dense(16, identity)
                Dense(3, softmax)
                SGD(10)
                Fit(batch_size=16, epochs=100)
                """));
        assertThat(guest.get(diverged).text(".run-kept")).contains("Not to be had: ONNX, Weights, since the run diverged");
        String old = hand.trained(ByHand.BLOBS);
        String id = old.substring("/runs/".length());
        app.jdbi().useHandle(handle -> handle.execute("DELETE FROM run_model WHERE run_id = ?", id));
        assertThat(guest.get(old).text(".run-kept"))
                .contains("since what this run learned was not kept when it ended; a replay keeps it");
        app.jdbi().useHandle(handle -> handle.execute(
                "UPDATE run SET result = REPLACE(result, '\"parameters\":3}', '\"parameters\":3000001}') WHERE id = ?",
                id));
        assertThat(guest.get(old).text(".run-kept"))
                .contains("since the network has 3000001 parameters, and 3000000 are kept at most");
    }

    @Test
    void aNetworkOfManyPartsComesBackWhole() throws IOException, InterruptedException {
        Browserless guest = guest();
        TrainNetwork large = (TrainNetwork) spec("""
                Data(blobs2)
                Dense(600, relu)
                Dense(600, relu)
                Dense(1, logistic)
                Fit(batch_size=512, epochs=1)
                """);
        String path = hand.trained(large);
        assertThat(hand.rows("run_model", path)).isGreaterThan(1);
        assertThat(bytes(guest, path + "/exports/onnx").body()).hasSizeGreaterThan(4 * large.architecture().parameters());
    }

    @Test
    void filesAreForWhoeverMaySeeTheRun() {
        Browserless guest = guest();
        String path = hand.trained(ByHand.BLOBS);
        assertThat(app.learner().get(path + "/exports/curves").status()).isEqualTo(404);
        assertThat(guest.get(path + "/exports/curves").status()).isEqualTo(200);
        assertThat(guest.get(path + "/exports/nothing").status()).isEqualTo(404);
        String waiting = hand.start("Waiting", "/labs/iris", ByHand.BLOBS);
        assertThat(app.learner().get(waiting + "/exports/receipt").status()).isEqualTo(404);
    }

    private static RunSpec spec(String text) {
        return Specification.parse(text);
    }

    private Browserless guest() {
        Browserless guest = app.guest();
        guest.get("/labs/iris");
        return guest;
    }

    private static void assertNamed(Browserless guest, String path, String type, String name)
            throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = bytes(guest, path);
        assertThat(answer.headers().firstValue("Content-Type").orElse("").replace(" ", "")).isEqualToIgnoringCase(type);
        assertThat(answer.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"%s\"".formatted(name));
    }

    private static HttpResponse<byte[]> bytes(Browserless guest, String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(guest.request(path).build(), BodyHandlers.ofByteArray());
        }
    }
}
