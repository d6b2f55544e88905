package argmax.web.db;

/** The database can't be opened: it is in use, damaged, or not there. The message is for the person at the terminal. */
public final class DatabaseUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    DatabaseUnavailable(String url, Throwable cause) {
        super("The database %s can't be opened: %s".formatted(url, cause.getMessage()), cause);
    }
}
