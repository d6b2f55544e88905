package argmax.engine.net;

import argmax.engine.InvalidValue;

/**
 * A fully connected hidden layer.
 *
 * @param units how many units it has, 1 to 512
 * @param activation what is applied to each unit's weighted sum
 */
public record Dense(int units, Activation activation) {
    public Dense {
        InvalidValue.wholeNumber("units", units, 1, 512);
        InvalidValue.given("activation", activation);
    }
}
