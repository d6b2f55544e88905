package argmax.engine.net.memory;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sgemm;

/** The three matrix products of a layer with weights, for the first {@code rows} rows of a batch. */
public final class Blas {
    private Blas() {}

    /** {@code z = x · w}: rows × inputs times inputs × units. */
    public static void forward(int rows, Matrix x, Matrix w, Matrix z) {
        forward(rows, x, w, z, false);
    }

    /** The same, {@code added} to what is there, or instead of it. */
    public static void forward(int rows, Matrix x, Matrix w, Matrix z, boolean added) {
        cblas_sgemm(
                CblasRowMajor, CblasNoTrans, CblasNoTrans, rows, w.columns(), w.rows(),
                1f, x.pointer(), x.stride(), w.pointer(), w.stride(),
                added ? 1f : 0f, z.pointer(), z.stride());
    }

    /** {@code gradient = xᵀ · delta}: inputs × units; {@code added} to what is there, or instead of it. */
    public static void weightGradient(int rows, Matrix x, Matrix delta, Matrix gradient, boolean added) {
        cblas_sgemm(
                CblasRowMajor, CblasTrans, CblasNoTrans, gradient.rows(), gradient.columns(), rows,
                1f, x.pointer(), x.stride(), delta.pointer(), delta.stride(),
                added ? 1f : 0f, gradient.pointer(), gradient.stride());
    }

    /** {@code dx = delta · wᵀ}: rows × inputs; {@code added} to what is there, or instead of it. */
    public static void inputGradient(int rows, Matrix delta, Matrix w, Matrix dx, boolean added) {
        cblas_sgemm(
                CblasRowMajor, CblasNoTrans, CblasTrans, rows, w.rows(), w.columns(),
                1f, delta.pointer(), delta.stride(), w.pointer(), w.stride(),
                added ? 1f : 0f, dx.pointer(), dx.stride());
    }
}
