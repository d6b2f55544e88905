package argmax.engine.net;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sgemm;

/** The three matrix products of a dense layer, for the first {@code rows} rows of a batch. */
final class Blas {
    private Blas() {}

    /** {@code z = x · w}: rows × inputs times inputs × units. */
    static void forward(int rows, Matrix x, Matrix w, Matrix z) {
        cblas_sgemm(
                CblasRowMajor, CblasNoTrans, CblasNoTrans, rows, w.columns(), w.rows(),
                1f, x.pointer(), x.stride(), w.pointer(), w.stride(), 0f, z.pointer(), z.stride());
    }

    /** {@code gradient = xᵀ · delta}: inputs × units. */
    static void weightGradient(int rows, Matrix x, Matrix delta, Matrix gradient) {
        cblas_sgemm(
                CblasRowMajor, CblasTrans, CblasNoTrans, gradient.rows(), gradient.columns(), rows,
                1f, x.pointer(), x.stride(), delta.pointer(), delta.stride(), 0f, gradient.pointer(), gradient.stride());
    }

    /** {@code dx = delta · wᵀ}: rows × inputs. */
    static void inputGradient(int rows, Matrix delta, Matrix w, Matrix dx) {
        cblas_sgemm(
                CblasRowMajor, CblasNoTrans, CblasTrans, rows, w.rows(), w.columns(),
                1f, delta.pointer(), delta.stride(), w.pointer(), w.stride(), 0f, dx.pointer(), dx.stride());
    }
}
