package argmax.engine.net.layer;

import argmax.engine.net.memory.Lanes;
import argmax.engine.net.memory.Matrix;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import org.jspecify.annotations.Nullable;

/** One pass over the output in each direction, with a slope for each number of a row, of which images have one per channel. */
final class PReluFused implements FusedForm {
    private final FusedSite.Entry input;
    private final Matrix output;
    private final Matrix delta;
    private final Matrix alpha;
    private final Matrix alphaGradient;
    private final Matrix slopes;
    private final Matrix slopeGradient;

    PReluFused(FusedSite site) {
        this.input = site.entry();
        this.output = site.output();
        this.delta = site.delta();
        this.alpha = site.parameters().getFirst();
        this.alphaGradient = site.gradients().getFirst();
        this.slopes = site.scratch().matrix(0, 1, output.columns());
        this.slopeGradient = site.scratch().matrix(1, 1, output.columns());
    }

    @Override
    public void forward(Pass pass) {
        spreadSlopes();
        for (int column = 0; column < output.stride(); column += Lanes.COUNT) {
            FloatVector slope = Lanes.load(slopes.segment(), column);
            for (int row = 0; row < pass.rows(); row++) {
                long at = (long) row * output.stride() + column;
                FloatVector z = Lanes.load(input.values().segment(), at);
                Lanes.store(z.min(0f).fma(slope, z.max(0f)), output.segment(), at);
            }
        }
    }

    @Override
    public void backward(Pass pass) {
        for (int column = 0; column < delta.stride(); column += Lanes.COUNT) {
            FloatVector slope = Lanes.load(slopes.segment(), column);
            FloatVector sum = Lanes.all(0f);
            for (int row = 0; row < pass.rows(); row++) {
                long at = (long) row * delta.stride() + column;
                FloatVector z = Lanes.load(input.values().segment(), at);
                FloatVector d = Lanes.load(delta.segment(), at);
                VectorMask<Float> above = z.compare(VectorOperators.GT, 0f);
                sum = sum.add(z.min(0f).mul(d));
                Lanes.store(d.mul(slope).blend(d, above), delta.segment(), at);
            }
            Lanes.store(sum, slopeGradient.segment(), column);
        }
        gatherSlopes();
        @Nullable Matrix below = input.delta();
        if (below != null) {
            Block.all(delta).give(pass.rows(), Block.all(below), input.adds());
        }
    }

    private void spreadSlopes() {
        for (int column = 0; column < slopes.columns(); column++) {
            slopes.set(0, column, alpha.get(0, column % alpha.columns()));
        }
    }

    private void gatherSlopes() {
        for (int unit = 0; unit < alpha.columns(); unit++) {
            float sum = 0;
            for (int column = unit; column < slopes.columns(); column += alpha.columns()) {
                sum += slopeGradient.get(0, column);
            }
            alphaGradient.set(0, unit, sum);
        }
    }
}
