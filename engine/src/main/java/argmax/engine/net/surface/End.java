package argmax.engine.net.surface;

/** How a descent ended. */
public sealed interface End {
    /** The last step that was taken, from 1; 0 for none. */
    int step();

    /** The loss is as low as was asked for. */
    record Reached(int step) implements End {}

    /** All steps have been taken. */
    record Ended(int step) implements End {}

    /** The step after this one would have left the range of finite 32-bit numbers. */
    record Diverged(int step) implements End {}
}
