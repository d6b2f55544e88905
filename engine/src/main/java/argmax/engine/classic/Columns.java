package argmax.engine.classic;

import argmax.engine.InvalidValue;
import argmax.engine.data.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The inputs of rows, column by column in blocks of rows that stay in the cache; what learners that sum over rows work on. */
public final class Columns {
    private final int rows;
    private final int columns;
    private final List<Block> blocks;

    private Columns(int rows, int columns, List<Block> blocks) {
        this.rows = rows;
        this.columns = columns;
        this.blocks = blocks;
    }

    /**
     * Copies the inputs.
     *
     * @throws InvalidValue naming row and column, counted from 1, of the first input that is not finite
     */
    public static Columns of(Samples samples) {
        int columns = samples.columns();
        List<Block> blocks = new ArrayList<>();
        for (int first = 0; first < samples.rows(); first += Block.ROWS) {
            int count = Math.min(Block.ROWS, samples.rows() - first);
            float[][] turned = new float[columns][Block.ROWS];
            float[] inputs = samples.inputs(first, count);
            for (int i = 0; i < inputs.length; i++) {
                if (!Float.isFinite(inputs[i])) {
                    String place = "column %d of row %d".formatted(i % columns + 1, first + i / columns + 1);
                    throw new InvalidValue(place, inputs[i], "a finite number");
                }
            }
            for (int column = 0; column < columns; column++) {
                float[] target = turned[column];
                for (int row = 0; row < count; row++) {
                    target[row] = inputs[row * columns + column];
                }
            }
            blocks.add(new Block(first, count, turned));
        }
        return new Columns(samples.rows(), columns, blocks);
    }

    /**
     * The same for rows that a classifier is asked about.
     *
     * @param columns how many it learned from
     * @throws InvalidValue if they are not as many
     */
    public static Columns of(Samples samples, int columns) {
        InvalidValue.wholeNumber("columns", samples.columns(), columns, columns);
        return of(samples);
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    /** All rows, in their order. */
    public List<Block> blocks() {
        return blocks;
    }

    public float get(int row, int column) {
        return blocks.get(row / Block.ROWS).get(row % Block.ROWS, column);
    }

    /** The inputs of a row. */
    public double[] row(int row) {
        double[] inputs = new double[columns];
        for (int column = 0; column < columns; column++) {
            inputs[column] = get(row, column);
        }
        return inputs;
    }

    /** The blocks 0, {@code stride}, 2 · {@code stride} and so on of these rows; 1 leaves all. */
    public Columns everyBlock(int stride) {
        List<Block> some =
                IntStream.range(0, blocks.size()).filter(i -> i % stride == 0).mapToObj(blocks::get).toList();
        return new Columns(some.stream().mapToInt(Block::rows).sum(), columns, some);
    }

    /** These rows, in this order. */
    public Columns pick(int[] picked) {
        float[] inputs = new float[picked.length * columns];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = get(picked[i / columns], i % columns);
        }
        return of(new Samples(columns, inputs, new int[picked.length]));
    }

    /** The mean of each column. */
    public double[] means() {
        double[] means = new double[columns];
        for (int column = 0; column < columns; column++) {
            double sum = 0;
            for (Block block : blocks) {
                sum += block.sum(column);
            }
            means[column] = sum / rows;
        }
        return means;
    }

    /**
     * Sums over rows of the products of two columns each: columns × columns, symmetric.
     *
     * @param shifts what is subtracted from each column first; its mean where a covariance is wanted
     */
    public double[][] products(double[] shifts) {
        double[][] products = new double[columns][columns];
        for (Block block : blocks) {
            for (int first = 0; first < columns; first++) {
                for (int second = 0; second <= first; second++) {
                    products[first][second] += block.product(first, shifts[first], second, shifts[second]);
                }
            }
        }
        for (int first = 0; first < columns; first++) {
            for (int second = 0; second < first; second++) {
                products[second][first] = products[first][second];
            }
        }
        return products;
    }
}
