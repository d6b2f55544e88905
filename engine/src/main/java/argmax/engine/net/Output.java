package argmax.engine.net;

import argmax.engine.InvalidValue;
import argmax.engine.Usually;

/**
 * Where the network is compared with the truth.
 *
 * @param node the name of the node; empty for the last one
 * @param target the name of the number to be predicted; empty for the class
 * @param weight what its loss counts in the sum over outputs
 */
public record Output(
        @Usually("\"\"") String node, @Usually("\"\"") String target, Loss loss, @Usually("1") double weight) {
    public Output {
        InvalidValue.given("node", node);
        InvalidValue.given("target", target);
        InvalidValue.given("loss", loss);
        InvalidValue.number("weight", weight, -1000, 1000);
    }

    /** The last node against the class. */
    public static Output ofClass(Loss loss) {
        return new Output("", "", loss, 1);
    }
}
