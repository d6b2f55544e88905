package argmax.web.http;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** A secret of 256 random bits that is given away once and kept only as its hash. */
public record Token(String secret) {
    /** What a request without a session has; nothing is stored under its hash. */
    static final Token NONE = new Token("");

    public static Token random(SecureRandom random) {
        byte[] bits = new byte[32];
        random.nextBytes(bits);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** SHA-256 of the secret in hex; the secret is random, so a slow hash would add nothing. */
    public String hash() {
        return HexFormat.of().formatHex(Sha256.of(secret));
    }

    /** What forms send along: known only to pages of the session, and useless for opening it. */
    String csrf() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of("csrf " + secret));
    }

    Visit visit(Optional<Person> person, boolean pseudonyms) {
        return new Visit(hash(), person, csrf(), pseudonyms);
    }
}
