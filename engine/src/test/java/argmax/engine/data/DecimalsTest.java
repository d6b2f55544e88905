package argmax.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
    @Test
    void everyNumberIsTheOneThatThePlatformReads() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 200_000; i++) {
            String digits = Long.toString(random.nextLong(1L << random.nextInt(2, 40)));
            int point = random.nextInt(digits.length() + 1);
            String zeros = "0".repeat(random.nextInt(9));
            String number = (random.nextInt(2) == 0 ? "-" : "")
                    + (random.nextInt(2) == 0 ? "0." + zeros : digits.substring(0, point) + ".")
                    + digits.substring(point);
            assertReadAsThePlatformDoes(number);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0", "-0", "5.", ".5", "-.5", "+3", "007", "16777216", "16777217", "16777219", "33554435", "0.0000000001",
                "0.00000000012", "1e-3", "1.5E4", "123456789012345678901", "3.4028236e38", "-Infinity", "1e-46"
            })
    void edgesAreReadAsThePlatformReadsThem(String number) {
        assertReadAsThePlatformDoes(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "-.", "1.2.3", "--1", "x", "1,5", "1-", "1f", "2.5d", "0x1p3", " 1", "1 ", "1e"})
    void whatIsNoNumberIsRefused(String text) {
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> parse(text));
    }

    /** Compared as bits, since 0 and -0 differ. */
    private static void assertReadAsThePlatformDoes(String number) {
        assertThat(Float.floatToRawIntBits(parse(number)))
                .as(number)
                .isEqualTo(Float.floatToRawIntBits(Float.parseFloat(number)));
    }

    /** Reads {@code number} out of the middle of other digits. */
    private static float parse(String number) {
        byte[] bytes = ("9" + number + "9").getBytes(StandardCharsets.UTF_8);
        return Decimals.parse(bytes, 1, bytes.length - 1);
    }
}
