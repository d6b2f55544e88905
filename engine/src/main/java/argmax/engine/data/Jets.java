package argmax.engine.data;

import java.util.List;
import java.util.stream.Stream;

/**
 * Simulated jets of gluons, light quarks, W and Z bosons and top quarks, from the file that ships with the engine; its first
 * 80000 lines train and validate, the others test. The transverse momentum is no input, since it says how a jet was made rather
 * than what made it; it is kept as a target.
 */
final class Jets implements Source {
    /** The 16 columns of the well-known LHC jet set, of which this is not a copy. */
    static final List<Column> COLUMNS = Stream.of(
            "zlogz",
            "c1_b0_mmdt",
            "c1_b1_mmdt",
            "c1_b2_mmdt",
            "c2_b1_mmdt",
            "c2_b2_mmdt",
            "d2_b1_mmdt",
            "d2_b2_mmdt",
            "d2_a1_b1_mmdt",
            "d2_a1_b2_mmdt",
            "m2_b1_mmdt",
            "m2_b2_mmdt",
            "n2_b1_mmdt",
            "n2_b2_mmdt",
            "mass_mmdt",
            "multiplicity")
            .map(name -> Column.number(name, name.startsWith("mass") ? "GeV" : ""))
            .toList();

    private static final DataCard CARD = new DataCard(
            "jets-pythia6",
            "Jets of five kinds, simulated",
            "simulated for this course with PYTHIA 6.4.28 (Perugia 2011) and FastJet 3.4.0, seeds 1001 to 1005 for g q W Z t:"
                    + " pp at 13 TeV, hard pT near 1 TeV, anti-kT with R = 0.8, mMDT with z = 0.1; no detector; pt in GeV",
            "free to use",
            COLUMNS,
            List.of(16),
            List.of("W", "Z", "g", "q", "t"),
            List.of("pt"),
            80_000,
            20_000,
            "df52768cbce807a7708e1cd04512303503c42b316ae72006c5e49f9f840cd162");

    @Override
    public DataCard card() {
        return CARD;
    }

    @Override
    public DataSet load() {
        return Shipped.table(CARD, "class", Column::name);
    }
}
