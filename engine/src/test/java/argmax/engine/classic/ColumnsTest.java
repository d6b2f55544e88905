package argmax.engine.classic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import argmax.engine.data.Samples;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "511, 2", "512, 3", "513, 4", "1100, 7"})
    void blocksSayWhatAPlainLoopOverRowsSays(int rows, int columns) {
        SplittableRandom random = new SplittableRandom(rows);
        double[] numbers = random.doubles((long) rows * columns, -3, 3).toArray();
        Samples samples = Rows.of(columns, numbers);
        double[] point = random.doubles(columns + 1, -1, 1).toArray();
        Columns turned = Columns.of(samples);

        assertThat(turned.blocks().stream().mapToInt(Block::rows).sum()).isEqualTo(rows);
        double[] squares = new double[Block.ROWS];
        double[] scores = new double[Block.ROWS];
        for (Block block : turned.blocks()) {
            block.squaredDistances(point, squares);
            block.scores(point, 0, scores);
            for (int i = 0; i < block.rows(); i++) {
                int row = block.first() + i;
                assertThat(turned.get(row, columns - 1)).isEqualTo(samples.input(row, columns - 1));
                assertThat(squares[i]).isCloseTo(
                        IntStream.range(0, columns).mapToDouble(c -> Math.pow(samples.input(row, c) - point[c], 2)).sum(),
                        within(1e-12));
                assertThat(scores[i]).isCloseTo(
                        point[columns] + IntStream.range(0, columns).mapToDouble(c -> samples.input(row, c) * point[c]).sum(),
                        within(1e-12));
            }
        }
        assertThat(turned.products(new double[columns])[columns - 1][0]).isCloseTo(
                IntStream.range(0, rows)
                        .mapToDouble(row -> (double) samples.input(row, columns - 1) * samples.input(row, 0))
                        .sum(),
                within(1e-9));
    }

    @Test
    void anInputThatIsNoNumberIsRefusedByItsPlace() {
        Samples rows = Rows.of(2, 1, 2, 3, Double.NaN);

        assertThatThrownBy(() -> Columns.of(rows))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("column 2 of row 2 is NaN; allowed is a finite number");
        assertThatThrownBy(() -> new NearestNeighbours(1).fit(Rows.iris(), 3, 1, Progress.SILENT).predict(rows))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("columns is 2; allowed is 4");
    }
}
