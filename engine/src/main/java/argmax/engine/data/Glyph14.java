package argmax.engine.data;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Digits drawn with a shaky pen on 14×14 pixels: a stand-in for handwriting that trains in seconds. Each vertex of the
 * digit's polyline is jittered, then rotation · shear · scaling, a factor and a shift are applied about the centre. A pixel
 * at distance d from the line is {@code exp(-d²/2w²)} for a pen of width w, plus noise, clipped to [0, 1].
 */
final class Glyph14 extends Generated {
    private static final int SIDE = 14;
    /** Vertices x, y in hundredths, y down. */
    private static final int[][] DIGITS = {
        {50, 10, 75, 25, 80, 50, 75, 75, 50, 90, 25, 75, 20, 50, 25, 25, 50, 10},
        {35, 25, 55, 10, 55, 90},
        {22, 28, 35, 12, 60, 10, 78, 28, 70, 50, 22, 90, 80, 90},
        {22, 15, 60, 10, 77, 27, 50, 46, 80, 68, 60, 90, 22, 85},
        {65, 90, 65, 10, 20, 62, 85, 62},
        {75, 10, 30, 10, 26, 45, 60, 42, 78, 64, 62, 88, 22, 86},
        {70, 10, 35, 35, 22, 65, 38, 90, 66, 88, 77, 66, 60, 48, 25, 60},
        {20, 10, 80, 10, 45, 90},
        {50, 48, 27, 30, 50, 10, 73, 30, 50, 48, 23, 70, 50, 90, 77, 70, 50, 48},
        {75, 40, 45, 52, 24, 32, 42, 10, 70, 14, 75, 40, 66, 90}
    };
    private static final Recipe RECIPE = new Recipe(
            "glyph14",
            "Drawn digits",
            "digit ~ U{0..9}, polyline in the unit square, vertices + N(0,0.03)^2, then 0.9 rotation N(0,0.15) . shear N(0,0.2)"
                    + " . scales 1+N(0,0.1) about the centre, shift N(0,0.055)^2; pixel exp(-(d/w)^2/2) + N(0,0.1) in [0,1],"
                    + " w ~ U(0.045,0.075); vertices with SHA-256 %.8s"
                            .formatted(Sha256.of(Arrays.deepToString(DIGITS).getBytes(StandardCharsets.UTF_8))),
            20_231,
            6000,
            4000);

    Glyph14() {
        super(
                RECIPE,
                Column.numbers(IntStream.range(0, SIDE * SIDE).mapToObj(pixel -> "p" + pixel).toList()),
                List.of(SIDE, SIDE, 1),
                List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
                List.of());
    }

    @Override
    Samples draw(int rows, Draw draw) {
        float[] inputs = new float[rows * SIDE * SIDE];
        int[] labels = new int[rows];
        for (int row = 0; row < rows; row++) {
            labels[row] = draw.oneOf(DIGITS.length);
            double[] line = line(DIGITS[labels[row]], draw);
            double width = draw.uniform(0.045, 0.075);
            for (int i = 0; i < SIDE; i++) {
                for (int j = 0; j < SIDE; j++) {
                    double squared = squaredDistance(line, (j + 0.5) / SIDE, (i + 0.5) / SIDE);
                    double ink = draw.normal(StrictMath.exp(-squared / (2 * width * width)), 0.1);
                    inputs[(row * SIDE + i) * SIDE + j] = (float) Math.clamp(ink, 0, 1);
                }
            }
        }
        return new Samples(SIDE * SIDE, inputs, labels);
    }

    /** The jittered and transformed vertices, x and y in turn, in the unit square. */
    private static double[] line(int[] digit, Draw draw) {
        double angle = draw.normal(0, 0.15);
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        double shear = draw.normal(0, 0.2);
        double xScale = draw.normal(1, 0.1);
        double yScale = draw.normal(1, 0.1);
        double xShift = draw.normal(0, 0.055);
        double yShift = draw.normal(0, 0.055);
        double[] line = new double[digit.length];
        for (int i = 0; i < line.length; i += 2) {
            double y = yScale * (draw.normal(digit[i + 1] / 100.0, 0.03) - 0.5);
            double x = xScale * (draw.normal(digit[i] / 100.0, 0.03) - 0.5) + shear * y;
            line[i] = 0.5 + 0.9 * (cos * x - sin * y) + xShift;
            line[i + 1] = 0.5 + 0.9 * (sin * x + cos * y) + yShift;
        }
        return line;
    }

    /** From (x, y) to the nearest point of a polyline with vertices {@code line}. */
    static double squaredDistance(double[] line, double x, double y) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i + 3 < line.length; i += 2) {
            double dx = line[i + 2] - line[i];
            double dy = line[i + 3] - line[i + 1];
            double along = ((x - line[i]) * dx + (y - line[i + 1]) * dy) / (dx * dx + dy * dy);
            double nearest = Math.clamp(along, 0, 1);
            double awayX = x - line[i] - nearest * dx;
            double awayY = y - line[i + 1] - nearest * dy;
            least = Math.min(least, awayX * awayX + awayY * awayY);
        }
        return least;
    }
}
