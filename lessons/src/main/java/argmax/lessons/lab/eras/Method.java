package argmax.lessons.lab.eras;

import argmax.engine.classic.Classifier;
import argmax.engine.classic.Learner;
import argmax.engine.classic.Progress;
import argmax.engine.data.DataCard;
import argmax.engine.data.DataChoice;
import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import argmax.engine.data.Split;
import argmax.engine.metric.Predictions;
import argmax.engine.net.Architecture;
import argmax.engine.net.Graph;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import argmax.engine.net.backend.Backend;
import argmax.engine.net.backend.Plan;
import argmax.engine.net.train.Training;
import argmax.engine.net.train.TrainingGroup;
import argmax.engine.run.Fit;
import argmax.engine.run.RunSpec;
import argmax.engine.run.TrainClassic;
import argmax.engine.run.TrainNetwork;
import argmax.engine.run.Watch;
import java.util.List;

/** A way to learn two classes from two inputs, small enough to be trained while a page is drawn. */
sealed interface Method {
    /** Learns from {@code rows} and says something of each of {@code asked}. */
    List<Predictions> learn(String set, Samples rows, List<Samples> asked, long seed);

    /** Whether the seed matters. */
    boolean random();

    /** The same with all rows of the set, as a run. */
    RunSpec run(String set, long seed);

    /** A tenth of the rows validate. */
    private static Split split() {
        return new Split.HoldOut(0.1, 0, 23);
    }

    private static DataChoice data(String set) {
        return new DataChoice(set, List.of(), DataChoice.Scaling.NONE);
    }

    /** A network, trained by Adam whatever its year had. */
    record Net(Graph graph, double rate, int epochs) implements Method {
        private static final int BATCH = 50;

        @Override
        public List<Predictions> learn(String set, Samples rows, List<Samples> asked, long seed) {
            DataCard card = DataSets.card(set);
            Architecture architecture = Architecture.of(graph, card.encoded(), card.classes().size(), card.targets());
            Plan plan = new Plan(architecture, learning(), BATCH);
            try (TrainingGroup group = new TrainingGroup(Backend.fastest(architecture), plan)) {
                Training training = group.begin(rows, rows, seed, 0, false, null);
                for (int epoch = 0; epoch < epochs; epoch++) {
                    // What leaves the range of numbers shows in the predictions.
                    training.learn(() -> false);
                }
                return asked.stream().map(training::predict).toList();
            }
        }

        @Override
        public boolean random() {
            return true;
        }

        private Learning learning() {
            return Learning.by(new Optimiser.Adam(rate));
        }

        @Override
        public RunSpec run(String set, long seed) {
            return new TrainNetwork(
                    data(set), split(), graph, learning(), new Fit(BATCH, epochs, null, List.of(seed)), Watch.NOTHING_MORE)
                    .withFrames();
        }
    }

    /** Anything else. */
    record Classic(Learner learner) implements Method {
        @Override
        public List<Predictions> learn(String set, Samples rows, List<Samples> asked, long seed) {
            Classifier classifier = learner.fit(rows, DataSets.card(set).classes().size(), seed, Progress.SILENT);
            return asked.stream().map(classifier::predict).toList();
        }

        /** Of those that are used here. */
        @Override
        public boolean random() {
            return false;
        }

        @Override
        public RunSpec run(String set, long seed) {
            return new TrainClassic(data(set), split(), learner, List.of(seed), Watch.NOTHING_MORE).withFrames();
        }
    }
}
