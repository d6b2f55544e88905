package argmax.engine.net.layer;

import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;

/**
 * Random bits by hashing where a number stands, so that nothing has to be drawn in order: a key for each row, then 32 bits for
 * each column. Of 32-bit arithmetic throughout, since vectors do that as fast as anything, and one number at a time gives the
 * same.
 */
final class Noise {
    /** 2³² divided by the golden ratio, which spreads small numbers over all bits. */
    private static final int GOLDEN = 0x9E3779B9;

    private static final int FIRST = 0x85EBCA6B;
    private static final int SECOND = 0xC2B2AE35;

    private Noise() {}

    /** The key of a row at a place, in the step whose random numbers begin at {@code seed}. */
    static int key(long seed, int place, int row) {
        int key = mixed((int) seed + place * GOLDEN);
        return mixed((key ^ (int) (seed >>> 32)) + row * GOLDEN);
    }

    static int bits(int key, int column) {
        return mixed(key + column * GOLDEN);
    }

    /** The same for several columns at once. */
    static IntVector bits(int key, IntVector columns) {
        IntVector x = columns.mul(GOLDEN).add(key);
        x = x.lanewise(VectorOperators.XOR, x.lanewise(VectorOperators.LSHR, 16)).mul(FIRST);
        x = x.lanewise(VectorOperators.XOR, x.lanewise(VectorOperators.LSHR, 13)).mul(SECOND);
        return x.lanewise(VectorOperators.XOR, x.lanewise(VectorOperators.LSHR, 16));
    }

    /** The finaliser of MurmurHash3 for 32 bits. */
    private static int mixed(int bits) {
        int x = (bits ^ (bits >>> 16)) * FIRST;
        x = (x ^ (x >>> 13)) * SECOND;
        return x ^ (x >>> 16);
    }
}
