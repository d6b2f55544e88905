package argmax.engine.data;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint of data. */
final class Sha256 {
    private Sha256() {}

    /** SHA-256 in hexadecimal, lower case. */
    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** Takes up the bytes of data that are read piece by piece. */
    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * Closes {@code digest}.
     *
     * @throws IllegalStateException if the data aren't those that the card describes
     */
    static void require(String data, String fingerprint, MessageDigest digest) {
        String found = HexFormat.of().formatHex(digest.digest());
        if (!found.equals(fingerprint)) {
            throw new IllegalStateException("%s has SHA-256 %s, its card says %s".formatted(data, found, fingerprint));
        }
    }
}
