package argmax.web.classroom;

/** A class that takes no members any more. */
public final class ClassClosed extends RuntimeException {
    private static final long serialVersionUID = 1;

    ClassClosed() {
        super("The class is closed and takes no members");
    }
}
