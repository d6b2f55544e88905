package argmax.engine.net.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.data.Samples;
import argmax.engine.net.Layer;
import argmax.engine.net.Maxout;
import argmax.engine.net.PRelu;
import argmax.engine.net.Place;
import argmax.engine.net.Shape;
import argmax.engine.net.memory.Matrix;
import argmax.engine.net.memory.Memory;
import argmax.engine.net.memory.Natives;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Layers with parameters of their own, forwards and back on both back ends, against numbers worked out by hand. */
class LearnedUnitsTest {
    @BeforeAll
    static void loadNatives() {
        Natives.ready();
    }

    /** The larger of 2x + 1 and −x + 3. */
    @Test
    void maxoutTakesTheLargestPiece() {
        List<float[]> parameters = List.of(new float[] {1, 3}, new float[] {2, -1});
        float[] x = {0, 0.5f, 1, 2};

        both(new Case(new Maxout(1, 2, null), Shape.of(1), parameters, x, new float[] {1, 10, 100, 1000},
                new double[] {3, 2.5, 3, 5},
                new double[] {-1, -10, 200, 2000},
                List.of(new double[] {1100, 11}, new double[] {2100, 5})));
    }

    /** Two units of two pieces that are equal everywhere: each unit's first piece takes its gradient. */
    @Test
    void theFirstOfTheLargestPiecesLearns() {
        List<float[]> parameters = List.of(new float[] {0, 0, 0, 0}, new float[] {1, 2, 1, 2});

        both(new Case(new Maxout(2, 2, null), Shape.of(1), parameters, new float[] {3}, new float[] {5, 7},
                new double[] {3, 6},
                new double[] {5 + 14},
                List.of(new double[] {5, 7, 0, 0}, new double[] {15, 21, 0, 0})));
    }

    @Test
    void aLearnedSlopeAppliesBelowZero() {
        both(new Case(new PRelu(0.25), Shape.of(2), List.of(new float[] {0.25f, -0.5f}),
                new float[] {2, -4, -4, 0, -8, 6}, new float[] {1, 1, 1, 1, 10, 10},
                new double[] {2, 2, -1, 0, -2, 6},
                new double[] {1, -0.5, 0.25, -0.5, 2.5, 10},
                List.of(new double[] {-4 - 80, -4})));
    }

    /** An image of 2 × 1 places and 3 channels. */
    @Test
    void placesOfAnImageShareTheSlopeOfTheirChannel() {
        both(new Case(new PRelu(0.25), Shape.of(2, 1, 3), List.of(new float[] {0.5f, 0.25f, 0}),
                new float[] {-2, -2, -2, -4, 4, -4}, new float[] {1, 2, 3, 4, 5, 6},
                new double[] {-1, -0.5, 0, -2, 4, 0},
                new double[] {0.5, 0.5, 0, 2, 5, 0},
                List.of(new double[] {-2 - 16, -4, -6 - 24})));
    }

    /** What goes in on both ways, and what has to come out: {@code output}, and gradients by the input and the parameters. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Case(
            Layer layer,
            Shape input,
            List<float[]> parameters,
            float[] x,
            float[] delta,
            double[] output,
            double[] below,
            List<double[]> gradients) {
        private Place place() {
            List<Shape> inputs = List.of(input);
            return new Place(1, "layer", layer, List.of(0), layer.shape(inputs), layer.parameters(inputs), 0);
        }

        private int rows() {
            return x.length / input.size();
        }

        private Pass pass() {
            return Pass.looking(new Samples(1, new float[rows()], new int[rows()]), 0, rows());
        }
    }

    private static void both(Case each) {
        nd4j(each);
        fused(each);
    }

    private static void nd4j(Case each) {
        Place place = each.place();
        int rows = each.rows();
        List<INDArray> values = IntStream.range(0, each.parameters().size())
                .mapToObj(i -> array(each.parameters().get(i), place.parameters().get(i).rows()))
                .toList();
        List<INDArray> sums = values.stream().map(Nd4j::zerosLike).toList();
        Nd4jForm form = Kinds.nd4j(new Nd4jSite(place, List.of(), List.of(each.input()), values, sums));

        holds(form.forward(List.of(array(each.x(), rows)), each.pass()), each.output());
        holds(form.backward(array(each.delta(), rows), each.pass()).getFirst(), each.below());
        for (int i = 0; i < sums.size(); i++) {
            holds(sums.get(i), each.gradients().get(i));
        }
    }

    private static INDArray array(float[] numbers, int rows) {
        return Nd4j.createFromArray(numbers).reshape(rows, numbers.length / rows);
    }

    private static void holds(INDArray array, double[] expected) {
        assertThat(array.dup('c').data().asDouble()).containsExactly(expected, within(1e-6));
    }

    private static void fused(Case each) {
        Place place = each.place();
        int rows = each.rows();
        try (Memory memory = Memory.ofOneThread()) {
            List<Matrix> values = IntStream.range(0, each.parameters().size())
                    .mapToObj(i -> matrix(memory, place.parameters().get(i).rows(), each.parameters().get(i)))
                    .toList();
            List<Matrix> sums = values.stream().map(value -> memory.matrix(value.rows(), value.columns())).toList();
            Matrix below = memory.matrix(rows, each.input().size());
            FusedSite site = new FusedSite(
                    place,
                    List.of(),
                    List.of(new FusedSite.Entry(matrix(memory, rows, each.x()), below, false, each.input())),
                    memory.matrix(rows, place.shape().size()),
                    matrix(memory, rows, each.delta()),
                    values,
                    sums,
                    (_, height, width) -> memory.matrix(height, width));
            FusedForm form = Kinds.fused(site);

            form.forward(each.pass());
            holds(site.output(), each.output());
            form.backward(each.pass());
            holds(below, each.below());
            for (int i = 0; i < sums.size(); i++) {
                holds(sums.get(i), each.gradients().get(i));
            }
        }
    }

    private static Matrix matrix(Memory memory, int rows, float[] numbers) {
        Matrix matrix = memory.matrix(rows, numbers.length / rows);
        for (int i = 0; i < numbers.length; i++) {
            matrix.set(i / matrix.columns(), i % matrix.columns(), numbers[i]);
        }
        return matrix;
    }

    private static void holds(Matrix matrix, double[] expected) {
        double[] found = IntStream.range(0, expected.length)
                .mapToDouble(i -> matrix.get(i / matrix.columns(), i % matrix.columns()))
                .toArray();
        assertThat(found).containsExactly(expected, within(1e-6));
    }
}
