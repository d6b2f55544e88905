package argmax.engine.net;

import java.util.Locale;

/** An implementation of the network. Both compute the same; the second is the oracle of the first. */
public enum Backend {
    /** BLAS on ND4J's memory and everything else in fused vector loops over the same memory. */
    FUSED {
        @Override
        Workspace open(Architecture architecture, Optimiser optimiser, int batchSize) {
            return new FusedWorkspace(architecture, optimiser, batchSize);
        }
    },
    /** One ND4J operation after another. */
    ND4J {
        @Override
        Workspace open(Architecture architecture, Optimiser optimiser, int batchSize) {
            return Nd4jWorkspace.ofFloats(architecture, optimiser);
        }
    };

    /** Memory for networks of this shape, none of whose steps takes more than {@code batchSize} rows. */
    abstract Workspace open(Architecture architecture, Optimiser optimiser, int batchSize);

    /** The name as receipts have it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
