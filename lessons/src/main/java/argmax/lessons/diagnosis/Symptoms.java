package argmax.lessons.diagnosis;

import java.util.List;
import java.util.stream.Stream;

/**
 * Every symptom there is, most important first. Of a group only the first is told that a run shows: the later ones follow from
 * it, or say the same less well.
 */
public final class Symptoms {
    static final List<List<Symptom>> PROBLEMS = List.of(
            List.of(
                    new TooShort(),
                    new Diverged(),
                    new DeadUnits(),
                    new SaturatedUnits(),
                    new VanishingGradients(),
                    new ExplodingGradients(),
                    new RateTooSmall(),
                    Plateau.ofAGuesser(),
                    new Oscillating(),
                    new Undertrained()),
            List.of(Unscaled.unevenly()),
            List.of(new WorseThanChance(), new MajorityOnly(), new NeverPredicted()),
            List.of(new TrainedOnTest(), new TellingColumn()),
            List.of(
                    new MemorisedRows(),
                    new OneNeighbour(),
                    new Overfitted(),
                    new Gap(),
                    new TooSmooth(),
                    new Underfitted(),
                    new Overconfident()),
            List.of(new SeedsDisagree()),
            List.of(new TrialsWithoutScore()),
            List.of(new PairsUndecided()),
            List.of(new BestWithinError(), new BestAtBorder()),
            List.of(new MoreRowsHelp()),
            List.of(new GeneratorCollapsed(), new GeneratorOffTarget(), new DiscriminatorWins()),
            List.of(new StillCorrelated()));

    /** What there is to say of a run without problems. */
    static final List<List<Symptom>> SOUND =
            List.of(List.of(new Sound(), new SoundStudy(), new BiasAgainstVariance(), new CurveChoice(), new SoundDuel()));

    /** What doesn't make a run worse, but is good to know. */
    static final List<List<Symptom>> NOTES = List.of(
            List.of(new StoppedOnJudges(), new StoppedWell()), List.of(new BatchOfAll()), List.of(new FewRows()));

    /** Properties that exercises ask for and that are as common in good runs as in bad ones. */
    private static final List<Symptom> UNTOLD = List.of(Plateau.anywhere(), Unscaled.atAll());

    private Symptoms() {}

    /**
     * The symptom of this kind.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Symptom named(String kind) {
        return all().filter(symptom -> symptom.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No symptom is called " + kind));
    }

    static Stream<Symptom> all() {
        return Stream.concat(
                Stream.of(PROBLEMS, SOUND, NOTES).flatMap(List::stream).flatMap(List::stream), UNTOLD.stream());
    }
}
