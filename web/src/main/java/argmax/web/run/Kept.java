package argmax.web.run;

import argmax.engine.run.Receipt;
import argmax.engine.run.RunResult;
import argmax.engine.run.TrainNetwork;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * A run that has ended with a receipt, to be written into files.
 *
 * @param hasModel whether what it learned was kept
 * @param model opens the JSON of what it learned
 */
record Kept(String runId, RunResult result, Receipt receipt, boolean hasModel, Callable<InputStream> model) {
    Optional<TrainNetwork> network() {
        return receipt.spec() instanceof TrainNetwork network ? Optional.of(network) : Optional.empty();
    }
}
