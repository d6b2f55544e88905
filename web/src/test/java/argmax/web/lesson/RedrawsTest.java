package argmax.web.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.lessons.figure.Figure;
import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import argmax.lessons.lab.LabState;
import argmax.web.http.FigureJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RedrawsTest {
    private final AtomicInteger drawings = new AtomicInteger();
    private final Lab lab = new Counting(new WorkbenchLab(), drawings);
    private final Redraws redraws = new Redraws(new FigureJson(), 1);

    @Test
    void aStateThatComesAgainIsTheSameBytesWithoutDrawing() {
        byte[] first = draw(Map.of("n", List.of("7"), "seed", List.of("3")));
        assertThat(draw(Map.of("seed", List.of("3"), "n", List.of(" 7 "), "unknown", List.of("x")))).isEqualTo(first);
        assertThat(drawings).hasValue(1);
        assertThat(new Redraws(new FigureJson(), 1).json(lab, LabState.of(Map.of("n", List.of("7"), "seed", List.of("3"))), ""))
                .hasValueSatisfying(fresh -> assertThat(fresh).isEqualTo(first));
    }

    @Test
    void anotherSeedOrAnotherValueIsDrawn() {
        byte[] first = draw(Map.of());
        assertThat(draw(Map.of("seed", List.of("2")))).isNotEqualTo(first);
        assertThat(draw(Map.of("n", List.of("21")))).isNotEqualTo(first);
        assertThat(drawings).hasValue(3);
    }

    @Test
    void aStateThatCannotBeIsNotDrawn() {
        assertThat(new String(draw(Map.of("n", List.of("0"))), StandardCharsets.UTF_8))
                .contains("\"problems\":{\"n\":")
                .contains("\"figures\":[]");
        assertThat(drawings).hasValue(0);
    }

    private byte[] draw(Map<String, List<String>> raw) {
        return redraws.json(lab, LabState.of(raw), "").orElseThrow();
    }

    /** A lab that counts how often it is drawn. */
    private record Counting(Lab lab, AtomicInteger drawings) implements Lab {
        @Override
        public String slug() {
            return lab.slug();
        }

        @Override
        public String title() {
            return lab.title();
        }

        @Override
        public String purpose() {
            return lab.purpose();
        }

        @Override
        public List<Field> controls() {
            return lab.controls();
        }

        @Override
        public List<Figure> draw(Values values, long seed) {
            drawings.incrementAndGet();
            return lab.draw(values, seed);
        }
    }
}
