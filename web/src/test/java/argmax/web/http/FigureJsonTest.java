package argmax.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureJsonTest {
    private static final String SCRIPTS = "argmax/static/";
    private static final String NAME = "com.fasterxml.jackson.annotation.JsonTypeName";

    @ParameterizedTest
    @CsvSource({"figures/, argmax.lessons.figure.Figure", "layers/, argmax.lessons.figure.Layer"})
    void everyRecordHasAScriptThatDrawsItAndEveryScriptARecord(String folder, Class<?> kind) throws IOException {
        ClassLoader loader = FigureJson.class.getClassLoader();
        List<String> drawn = AssetVersion.names(loader.getResource(SCRIPTS + "app.js"), SCRIPTS).stream()
                .filter(name -> name.startsWith(folder))
                .map(name -> name.substring(folder.length()).replace(".js", ""))
                .toList();
        List<String> named = new ClassFileImporter().importPackagesOf(Figure.class).stream()
                .filter(one -> one.isAssignableTo(kind) && one.isRecord())
                .map(FigureJsonTest::name)
                .toList();
        assertThat(named).isNotEmpty().containsExactlyInAnyOrderElementsOf(drawn);
    }

    private static String name(JavaClass record) {
        return record.tryGetAnnotationOfType(NAME)
                .flatMap(annotation -> annotation.get("value"))
                .map(String::valueOf)
                .orElse(record.getName() + " has no name");
    }

    @Test
    void kindsAreNamedAndNumbersHaveTheDigitsThatADrawingNeeds() {
        Layer layer = new Layer.Points("draws", Hue.MAIN, List.of(1 / 3.0, 1e-300, 0.0), List.of(0.1, 1e300, -2.0));
        Table table = new Table(List.of(), List.of());
        Plot plot = new Plot("p", "P", Axis.linear("x"), Axis.linear("y", 0, 2 / 3.0), List.of(layer), false, "One.", table);
        assertThat(new FigureJson().json(List.of(plot)))
                .startsWith("[{\"kind\":\"plot\"")
                .contains("\"layer\":\"points\"", "\"max\":0.6666667")
                .contains("\"x\":[0.33333334,1.0E-300,0.0],\"y\":[0.1,1.0E300,-2.0]");
    }
}
