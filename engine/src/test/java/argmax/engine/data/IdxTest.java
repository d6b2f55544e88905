package argmax.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdxTest {
    @Test
    void valuesAreScaledInTheOrderOfTheFile() throws IOException {
        float[] numbers = idx("00000803 00000002 00000001 00000003 00017f 80feff").numbers(255, 2, 1, 3);

        assertThat(numbers).containsExactly(0, 1 / 255f, 127 / 255f, 128 / 255f, 254 / 255f, 1);
    }

    @Test
    void labelsAreTheBytesThemselves() throws IOException {
        assertThat(idx("00000801 00000003 00 09 05").labels(3, 10)).containsExactly(0, 9, 5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            00000803 00000002 00         | f.idx, byte 0: found 2051; expected is 2049, for bytes in 1 dimensions
            00000d01 00000002 00         | f.idx, byte 0: found 3329; expected is 2049, for bytes in 1 dimensions
            000008                       | f.idx, byte 3: the file ends; expected are 1 more bytes
            00000801 00000003 00 01 00   | f.idx, byte 4: found 3; expected is 2 of 2
            00000801 00000002 00         | f.idx, byte 9: the file ends; expected are 1 more bytes
            00000801 00000002 00 0a      | f.idx, byte 9: found 10; expected is a label from 0 to 9
            00000801 00000002 00 01 07   | f.idx, byte 10: found 7; expected is the end of the file
            """)
    void whatIsWrongWithLabelsIsNamedWithFileAndByte(String bytes, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> idx(bytes).labels(2, 10)).withMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            00000803 00000002 00000001 00000004             | f.idx, byte 12: found 4; expected is 3 of 2 x 1 x 3
            00000803 00000002 00000001 00000003 0102030405  | f.idx, byte 21: the file ends; expected are 1 more bytes
            00000803 00000002 00000001 00000003 01020304050607 | f.idx, byte 22: found 7; expected is the end of the file
            """)
    void whatIsWrongWithImagesIsNamedWithFileAndByte(String bytes, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> idx(bytes).numbers(255, 2, 1, 3)).withMessage(message);
    }

    private static Idx idx(String bytes) {
        return new Idx("f.idx", new ByteArrayInputStream(HexFormat.of().parseHex(bytes.replace(" ", ""))));
    }
}
