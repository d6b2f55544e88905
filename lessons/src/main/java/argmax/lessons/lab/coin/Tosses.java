package argmax.lessons.lab.coin;

import argmax.engine.stat.distribution.Bernoulli;
import argmax.engine.stat.sampling.LargeNumbers;
import argmax.engine.stat.sampling.LargeNumbers.Running;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tosses of one coin.
 *
 * @param p the probability of heads
 * @param looks the frequency of heads on the way, the last time at the end
 */
record Tosses(double p, long seed, List<Running> looks) {
    private static final int LOOKS = 161;
    private static final int ROWS = 16;

    /** The first {@code n} tosses of this seed. */
    static Tosses of(double p, int n, long seed) {
        return new Tosses(p, seed, LargeNumbers.running(new Bernoulli(p), n, LOOKS, seed));
    }

    Running end() {
        return looks.getLast();
    }

    /** How many of the first {@code n} show heads. */
    int heads(int n) {
        return heads(LargeNumbers.running(new Bernoulli(p), n, 2, seed).getLast());
    }

    static int heads(Running look) {
        return (int) Math.rint(look.mean() * look.n());
    }

    /** Looks spread so that a table of them can be read. */
    List<Running> few() {
        int last = looks.size() - 1;
        int step = Math.ceilDiv(looks.size(), ROWS);
        return IntStream.rangeClosed(0, last)
                .filter(i -> (last - i) % step == 0)
                .mapToObj(looks::get)
                .toList();
    }

    /** Numbers of tosses at the looks, for an axis. */
    List<Double> counts() {
        return looks.stream().map(look -> (double) look.n()).toList();
    }

    /** Two standard deviations of the number of heads among {@code n} tosses: for a fair coin √n. */
    double twoDeviations(int n) {
        return 2 * Math.sqrt(n * p * (1 - p));
    }
}
