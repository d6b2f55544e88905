package argmax.engine.net.backend;

import argmax.engine.net.Architecture;
import argmax.engine.net.layer.Kinds;
import argmax.engine.net.memory.Natives;
import java.util.Arrays;
import java.util.Locale;

/** An implementation of the network. Both compute the same; the second is the oracle of the first. */
public enum Backend {
    /** BLAS on ND4J's memory and everything else in fused vector loops over the same memory. */
    FUSED {
        @Override
        Workspace made(Plan plan) {
            return new FusedWorkspace(plan);
        }
    },
    /** One ND4J operation after another. */
    ND4J {
        @Override
        Workspace made(Plan plan) {
            return Nd4jWorkspace.ofFloats(plan);
        }
    };

    abstract Workspace made(Plan plan);

    /** The fastest back end that has all layers of some networks. */
    public static Backend fastest(Architecture... architectures) {
        return Arrays.stream(architectures)
                        .flatMap(architecture -> architecture.places().stream().skip(1))
                        .allMatch(place -> Kinds.fusible(place.layer()))
                ? FUSED
                : ND4J;
    }

    /** Memory for networks of one shape. */
    public Workspace open(Plan plan) {
        Natives.ready();
        return made(plan);
    }

    /** The name as receipts have it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
