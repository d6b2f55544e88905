package argmax.engine.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/** Files of data that ship with the engine, compressed, beside this class. */
final class Shipped {
    private static final int BUFFER = 1 << 16;

    private Shipped() {}

    /**
     * A data set that is one table, {@code <id>.csv.gz}.
     *
     * @param label the column of the class; not looked at where the card has no classes
     * @param heading what the file calls an input column
     */
    static DataSet table(DataCard card, String label, Function<Column, String> heading) {
        Csv csv = new Csv(card.id() + ".csv", bytes(card.id() + ".csv.gz", card.fingerprint()));
        float[] inputs = csv.values(card.columns(), heading);
        int[] labels = card.classes().isEmpty() ? new int[csv.rows()] : csv.labels(label, card.classes());
        Samples all = new Samples(card.columns().size(), inputs, labels);
        if (!card.targets().isEmpty()) {
            all = all.withTargets(card.targets().size(), csv.values(Column.numbers(card.targets())));
        }
        if (csv.rows() == card.rows()) {
            return new DataSet(card, all, Samples.none(card.columns().size()));
        }
        return new DataSet(
                card,
                all.pick(IntStream.range(0, card.rows()).toArray()),
                all.pick(IntStream.range(card.rows(), csv.rows()).toArray()));
    }

    /** The heading of a column in files that add its unit, where it has one. */
    static String withUnit(Column column) {
        return column.unit().isEmpty() ? column.name() : column.name() + "_" + column.unit();
    }

    /**
     * A shipped file, unpacked.
     *
     * @param fingerprint SHA-256 of the unpacked file in hexadecimal
     * @throws IllegalStateException if the file is missing or isn't the one that the card describes
     */
    static byte[] bytes(String file, String fingerprint) {
        MessageDigest digest = Sha256.digest();
        try (InputStream unpacked = open(file, digest)) {
            byte[] bytes = unpacked.readAllBytes();
            Sha256.require(file, fingerprint, digest);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /**
     * A shipped file, unpacked while it is read; every byte read goes through {@code digest} too.
     *
     * @throws IllegalStateException if the file is missing
     */
    static InputStream open(String file, MessageDigest digest) throws IOException {
        InputStream packed = Shipped.class.getResourceAsStream(file);
        if (packed == null) {
            throw new IllegalStateException(file + " does not ship with this build");
        }
        return new DigestInputStream(new GZIPInputStream(packed, BUFFER), digest);
    }
}
