package argmax.engine.net.train;

/** What was measured at the end of an epoch: mean loss in nats per row, and the share of rows classified correctly. */
public record Measured(double trainLoss, double trainAccuracy, double validationLoss, double validationAccuracy) {}
