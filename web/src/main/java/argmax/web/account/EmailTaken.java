package argmax.web.account;

/** Somebody else has this e-mail address; the transaction that met this is lost. */
public final class EmailTaken extends RuntimeException {
    private static final long serialVersionUID = 1;

    EmailTaken(String email, Throwable cause) {
        super(email, cause);
    }
}
