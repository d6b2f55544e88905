package argmax.engine.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Handwritten digits, from the four IDX files that ship with the engine. Each of the 28×28 inputs is a pixel's grey value
 * divided by 255. The fingerprint is that of the unpacked files one after the other: images and labels to train on, then those
 * to test on.
 */
final class Mnist implements Source {
    private static final int SIDE = 28;
    private static final DataCard CARD = new DataCard(
            "mnist",
            "Handwritten digits",
            "Y. LeCun, C. Cortes, C. Burges, The MNIST database of handwritten digits",
            "CC BY-SA 3.0",
            Column.numbers(IntStream.range(0, SIDE * SIDE).mapToObj(pixel -> "p" + pixel).toList()),
            List.of(SIDE, SIDE, 1),
            List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
            List.of(),
            60_000,
            10_000,
            "b2d8f5bf39174ee5ffeefa97e42d673c35432b411bb5d1f74fbbeddae7f1690a");

    @Override
    public DataCard card() {
        return CARD;
    }

    @Override
    public DataSet load() {
        MessageDigest digest = Sha256.digest();
        Samples rows = part("train", CARD.rows(), digest);
        Samples test = part("test", CARD.testRows(), digest);
        Sha256.require("mnist", CARD.fingerprint(), digest);
        return new DataSet(CARD, rows, test);
    }

    private static Samples part(String part, int rows, MessageDigest digest) {
        String images = "mnist-%s-images.idx3.gz".formatted(part);
        String labels = "mnist-%s-labels.idx1.gz".formatted(part);
        try (InputStream first = Shipped.open(images, digest);
                InputStream second = Shipped.open(labels, digest)) {
            // In the order of the fingerprint.
            float[] inputs = new Idx(images, first).numbers(255, rows, SIDE, SIDE);
            return new Samples(
                    SIDE * SIDE, inputs, new Idx(labels, second).labels(rows, CARD.classes().size()));
        } catch (IOException e) {
            throw new UncheckedIOException("mnist, part " + part, e);
        }
    }
}
