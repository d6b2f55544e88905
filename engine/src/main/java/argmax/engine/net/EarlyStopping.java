package argmax.engine.net;

import argmax.engine.InvalidValue;
import argmax.engine.Usually;

/**
 * Stops a training when the validation loss has not improved by {@code minDelta} for {@code patience} epochs, and goes back to
 * the weights of the best epoch.
 */
public record EarlyStopping(@Usually("0") double minDelta, @Usually("10") int patience) {
    public EarlyStopping {
        InvalidValue.number("minDelta", minDelta, 0, 1);
        InvalidValue.wholeNumber("patience", patience, 1, 500);
    }
}
