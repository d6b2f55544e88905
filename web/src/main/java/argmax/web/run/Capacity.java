package argmax.web.run;

/**
 * What a trainer can do at a time.
 *
 * @param slots how many runs side by side
 * @param megabytes how much memory each of them may need, in units of 10⁶ bytes
 */
public record Capacity(int slots, int megabytes) {
    /** Whether a run that needs {@code bytes} fits. */
    boolean holds(long bytes) {
        return bytes <= megabytes * 1_000_000L;
    }
}
