package argmax.web.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.security.SecureRandom;
import java.util.concurrent.Semaphore;

/** Passwords as Argon2id hashes, with the parameters of OWASP's Password Storage Cheat Sheet: 19 MiB, 2 passes, 1 lane. */
public final class Passwords {
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    private final SecureRandom random;
    /** Each hash takes 19 MiB for some tens of milliseconds: a lecture hall that signs in at once must not take all memory. */
    private final Semaphore slots = new Semaphore(Runtime.getRuntime().availableProcessors());

    private final String decoy;

    public Passwords(SecureRandom random) {
        this.random = random;
        this.decoy = hash(Long.toString(random.nextLong()));
    }

    /** The hash of a password, with its parameters and a salt of its own. */
    public String hash(String password) {
        Argon2Function argon2id = Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        slots.acquireUninterruptibly();
        try {
            return Password.hash(password).addSalt(salt).with(argon2id).getResult();
        } finally {
            slots.release();
        }
    }

    boolean matches(String password, String hash) {
        slots.acquireUninterruptibly();
        try {
            return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
        } finally {
            slots.release();
        }
    }

    /** Takes as long as {@link #matches}, so that the time of an answer doesn't tell whether there is an account. */
    boolean matchesNothing(String password) {
        matches(password, decoy);
        return false;
    }
}
