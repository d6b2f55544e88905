package argmax.engine.stat;

import org.apache.commons.rng.JumpableUniformRandomProvider;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/** Where the random numbers of a seed come from: xoshiro256++, which can jump to numbers that it would not reach otherwise. */
public final class Randoms {
    private Randoms() {}

    /** A fresh generator; same seed, same numbers. */
    public static JumpableUniformRandomProvider seeded(long seed) {
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(seed);
        return (JumpableUniformRandomProvider) random;
    }
}
