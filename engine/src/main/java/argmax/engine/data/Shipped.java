package argmax.engine.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.zip.GZIPInputStream;

/** Files of data that ship with the engine, compressed, beside this class. */
final class Shipped {
    private static final int BUFFER = 1 << 16;

    private Shipped() {}

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
