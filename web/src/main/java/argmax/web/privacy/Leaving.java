package argmax.web.privacy;

import java.util.List;

/**
 * What deleting an account would mean.
 *
 * @param kept the closed classes whose grades stay, without the learner's name
 * @param alone the open classes that nobody else teaches, which stand in the way
 * @param madeUp whether it is an account of the demonstration, which stays
 */
public record Leaving(List<String> kept, List<String> alone, boolean madeUp) {
    public boolean isPossible() {
        return alone.isEmpty() && !madeUp;
    }
}
