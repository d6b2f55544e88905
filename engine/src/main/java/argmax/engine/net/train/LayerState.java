package argmax.engine.net.train;

/**
 * How a layer that learns fares at the end of an epoch, seen on at most 256 of the training rows.
 *
 * @param layer its name
 * @param gradientNorm length of the gradient of their mean loss by the layer's parameters, penalties included
 * @param updateRatio how far the epoch's last step moved the parameters, over the length of the parameters themselves
 * @param deadShare the share of its units whose value is the same for all these rows
 */
public record LayerState(String layer, double gradientNorm, double updateRatio, double deadShare) {}
