package argmax.web.classroom;

/** A list that can't be read at all; the message says why, to whoever sent it. */
final class InvalidRoster extends RuntimeException {
    private static final long serialVersionUID = 1;

    InvalidRoster(String message) {
        super(message);
    }

    /** The message, which this exception always has. */
    String words() {
        return String.valueOf(getMessage());
    }
}
