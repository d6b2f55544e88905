package argmax.engine.net.layer;

import argmax.engine.net.Embedding;
import argmax.engine.net.memory.Matrix;

/** Copies vectors, and on the way back adds what comes to them in the order of rows and steps. */
final class EmbeddingFused implements FusedForm {
    private final FusedSite.Entry input;
    private final Matrix output;
    private final Matrix delta;
    private final Matrix vectors;
    private final Matrix gradient;
    private final int words;
    private final int size;
    private final int steps;

    EmbeddingFused(Embedding layer, FusedSite site) {
        this.input = site.entry();
        this.output = site.output();
        this.delta = site.delta();
        this.vectors = site.parameters().getFirst();
        this.gradient = site.gradients().getFirst();
        this.words = layer.words();
        this.size = layer.size();
        this.steps = input.shape().size();
    }

    /** The word that a number means: the nearest. */
    static int word(double number, int words) {
        return (int) Math.clamp(Math.round(number), 0, words - 1L);
    }

    @Override
    public void forward(Pass pass) {
        for (int row = 0; row < pass.rows(); row++) {
            int length = pass.length(row, steps);
            for (int step = 0; step < steps; step++) {
                int word = word(input.values().get(row, step), words);
                for (int i = 0; i < size; i++) {
                    output.set(row, step * size + i, step < length ? vectors.get(word, i) : 0);
                }
            }
        }
    }

    @Override
    public void backward(Pass pass) {
        gradient.segment().fill((byte) 0);
        for (int row = 0; row < pass.rows(); row++) {
            int length = pass.length(row, steps);
            for (int step = 0; step < length; step++) {
                int word = word(input.values().get(row, step), words);
                for (int i = 0; i < size; i++) {
                    gradient.set(word, i, gradient.get(word, i) + delta.get(row, step * size + i));
                }
            }
        }
        Matrix below = input.delta();
        if (below != null && !input.adds()) {
            // The nearest word doesn't change when a number moves a little, so that nothing flows further back.
            below.segment().fill((byte) 0);
        }
    }
}
