package argmax.web.classroom;

/** A line of a list that is left out, and why, as a sentence. */
public record Misfit(RosterRow row, String words) {
    public int line() {
        return row.line();
    }

    public String who() {
        return row.who();
    }
}
