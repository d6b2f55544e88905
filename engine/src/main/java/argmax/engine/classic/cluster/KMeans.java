package argmax.engine.classic.cluster;

import argmax.engine.InvalidValue;
import argmax.engine.Usually;
import argmax.engine.classic.Columns;
import argmax.engine.data.Samples;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Assigns each row to the nearest of k centroids, moves each centroid to the mean of its rows, and again, until they hardly
 * move (Lloyd). A cluster that is left without rows takes the row that lies farthest from its own centroid.
 *
 * @param clusters k, from 1 to as many as there are rows
 * @param start where the centroids begin
 * @param starts how often it is tried from another start, 1 to 100; the one with the least inertia stands
 */
public record KMeans(int clusters, @Usually("plus_plus") Start start, @Usually("1") int starts) {
    private static final int MOST_STEPS = 300;

    /** Where the centroids begin. */
    public enum Start {
        /** On rows that are drawn one by one, likelier the farther they lie from those drawn (k-means++). */
        PLUS_PLUS,
        /** On any different rows, all equally likely. */
        RANDOM
    }

    public KMeans {
        InvalidValue.wholeNumber("clusters", clusters, 1, Integer.MAX_VALUE);
        InvalidValue.given("start", start);
        InvalidValue.wholeNumber("starts", starts, 1, 100);
    }

    /**
     * Finds clusters.
     *
     * @param seed of the starts; the same seed finds the same, bit for bit
     * @throws InvalidValue if there are fewer rows than clusters or an input is not finite
     */
    public Clusters fit(Samples rows, long seed) {
        Columns columns = columns(rows);
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(seed);
        Lloyd best = settled(new Lloyd(columns, Centres.of(this, columns, random)));
        for (int i = 1; i < starts; i++) {
            Lloyd other = settled(new Lloyd(columns, Centres.of(this, columns, random)));
            best = other.inertia() < best.inertia() ? other : best;
        }
        return best.clusters();
    }

    private static Lloyd settled(Lloyd lloyd) {
        lloyd.assign();
        for (int step = 0; step < MOST_STEPS && lloyd.move(); step++) {
            lloyd.assign();
        }
        return lloyd;
    }

    /** Every state on the way from the first start: assigned, moved, assigned and so on; the last one is assigned. */
    public List<Clusters> states(Samples rows, long seed) {
        Columns columns = columns(rows);
        Lloyd lloyd = new Lloyd(columns, Centres.of(this, columns, RandomSource.XO_SHI_RO_256_PP.create(seed)));
        List<Clusters> states = new ArrayList<>();
        lloyd.assign();
        states.add(lloyd.clusters());
        for (int step = 0; step < MOST_STEPS && lloyd.move(); step++) {
            states.add(lloyd.clusters());
            lloyd.assign();
            states.add(lloyd.clusters());
        }
        return states;
    }

    /** The least inertia found for 1, 2 … clusters, ten starts each: look for the elbow. */
    public static List<Double> elbow(Samples rows, int most, long seed) {
        InvalidValue.wholeNumber("most", most, 1, rows.rows());
        List<Double> inertias = new ArrayList<>();
        for (int k = 1; k <= most; k++) {
            inertias.add(new KMeans(k, Start.PLUS_PLUS, 10).fit(rows, seed).inertia());
        }
        return inertias;
    }

    private Columns columns(Samples rows) {
        InvalidValue.wholeNumber("clusters", clusters, 1, rows.rows());
        return Columns.of(rows);
    }
}
