package argmax.engine.bench;

import argmax.engine.InvalidValue;
import argmax.engine.data.DataSet;
import argmax.engine.data.DataSets;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/**
 * Loads data sets for the first time in this process, one after the other, and prints what each took: seconds, megabytes (10⁶)
 * of heap that stay, and what is resident of the process afterwards. Only the first meets a cold JVM.
 */
final class DataBench {
    private final List<String> sets;

    private DataBench(List<String> sets) {
        this.sets = sets;
    }

    /**
     * @param words ids of data sets; none mean the largest two
     * @throws InvalidValue if there is no such set
     */
    static DataBench of(List<String> words) {
        List<String> sets = words.isEmpty() ? List.of("mnist", "jets-pythia6") : List.copyOf(words);
        sets.forEach(DataSets::card);
        return new DataBench(sets);
    }

    void run(PrintStream out) {
        for (String id : sets) {
            long before = heldBytes();
            long start = System.nanoTime();
            DataSet set = DataSets.load(id);
            double seconds = (System.nanoTime() - start) / 1e9;
            out.printf(
                    Locale.ROOT,
                    "{\"job\":\"data\",\"set\":\"%s\",\"rows\":%d,\"seconds\":%.3f,\"heap_mb\":%.1f,\"resident_mb\":%d}%n",
                    id,
                    set.rows().rows() + set.test().rows(),
                    seconds,
                    (heldBytes() - before) / 1e6,
                    MemoryBench.residentKilobytes() / 1000);
        }
    }

    /** Bytes of the heap that are still in use after the garbage is gone. */
    private static long heldBytes() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
