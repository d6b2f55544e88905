package argmax.engine.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** Files of data that ship with the engine, compressed, beside this class. */
final class Shipped {
    private Shipped() {}

    /**
     * The unpacked text of a shipped file.
     *
     * @param fingerprint SHA-256 of the unpacked file in hexadecimal
     * @throws IllegalStateException if the file is missing or isn't the one that the card describes
     */
    static String text(String file, String fingerprint) {
        try (InputStream packed = Shipped.class.getResourceAsStream(file)) {
            if (packed == null) {
                throw new IllegalStateException(file + " does not ship with this build");
            }
            byte[] bytes = new GZIPInputStream(packed).readAllBytes();
            String found = Sha256.of(bytes);
            if (!found.equals(fingerprint)) {
                throw new IllegalStateException("%s has SHA-256 %s, its card says %s".formatted(file, found, fingerprint));
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
