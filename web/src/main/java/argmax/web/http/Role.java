package argmax.web.http;

/** What a person may do. */
public enum Role {
    LEARNER,
    INSTRUCTOR,
    ADMIN;

    /** Whether this role may open classes. */
    public boolean teaches() {
        return this != LEARNER;
    }
}
