package argmax.engine.net.layer;

import argmax.engine.net.Dropout;
import argmax.engine.net.memory.Lanes;
import argmax.engine.net.memory.Matrix;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import org.jspecify.annotations.Nullable;

/** The mask is hashed anew on the way back, which costs less than writing and reading it. */
final class DropoutFused implements FusedForm {
    private final FusedSite site;
    private final int place;
    private final int dropped;
    private final float scale;

    DropoutFused(Dropout layer, FusedSite site) {
        this.site = site;
        this.place = site.place().index();
        this.dropped = DropoutKind.dropped(layer);
        this.scale = (float) (1 / (1 - layer.rate()));
    }

    @Override
    public void forward(Pass pass) {
        Matrix x = site.entry().values();
        if (pass.learning()) {
            thin(pass, x, site.output(), false);
        } else {
            x.copy(pass.rows(), site.output());
        }
    }

    @Override
    public void backward(Pass pass) {
        @Nullable Matrix below = site.entry().delta();
        if (below != null) {
            thin(pass, site.delta(), below, site.entry().adds());
        }
    }

    private void thin(Pass pass, Matrix from, Matrix to, boolean added) {
        for (int row = 0; row < pass.rows(); row++) {
            int key = pass.noise(place, row);
            long first = (long) row * from.stride();
            for (int column = 0; column < from.stride(); column += Lanes.COUNT) {
                FloatVector scaled = Lanes.load(from.segment(), first + column).mul(scale);
                FloatVector thinned = Lanes.all(0f).blend(scaled, kept(key, column));
                FloatVector sum = added ? thinned.add(Lanes.load(to.segment(), first + column)) : thinned;
                Lanes.store(sum, to.segment(), first + column);
            }
        }
    }

    private VectorMask<Float> kept(int key, int column) {
        return Noise.bits(key, Lanes.indices(column))
                .lanewise(VectorOperators.LSHR, 8)
                .compare(VectorOperators.GE, dropped)
                .cast(Lanes.SPECIES);
    }
}
