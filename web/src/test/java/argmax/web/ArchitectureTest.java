package argmax.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of the rooms, as the design has it. */
class ArchitectureTest {
    /** Each room may use the rooms before it; the last is the composition root. */
    private static final List<String> ROOMS =
            List.of("db", "http", "account", "classroom", "lesson", "run", "exercise", "homework", "privacy", "dashboard", "demo");

    private static final JavaClasses CODE =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("argmax");

    @Test
    void theEngineKnowsNeitherCoursesNorPeople() {
        noClasses().that().resideInAPackage("argmax.engine..")
                .should().dependOnClassesThat().resideInAnyPackage("argmax.lessons..", "argmax.web..", "java.sql..", "io.javalin..")
                .check(CODE);
    }

    @Test
    void lessonsKnowNeitherPeopleNorHttpNorDatabases() {
        noClasses().that().resideInAPackage("argmax.lessons..")
                .should().dependOnClassesThat().resideInAnyPackage("argmax.web..", "java.sql..", "io.javalin..", "org.jdbi..")
                .check(CODE);
    }

    @Test
    void tensorsStayInsideTheNetworks() {
        noClasses().that().resideOutsideOfPackage("argmax.engine.net..")
                .should().dependOnClassesThat().resideInAnyPackage("org.nd4j..", "org.bytedeco..")
                .check(CODE);
    }

    @Test
    void aSpecificationKnowsNoTensorsAndRunsKnowNoFormulas() {
        noClasses().that().resideInAnyPackage("argmax.engine.net", "argmax.engine.run..")
                .should().dependOnClassesThat().resideInAnyPackage(
                        "argmax.engine.net.memory..", "argmax.engine.net.activation..", "argmax.engine.net.loss..",
                        "argmax.engine.net.update..", "argmax.engine.net.layer..", "org.nd4j..", "org.bytedeco..")
                .check(CODE);
    }

    @Test
    void tribuoStaysInsideItsExport() {
        noClasses().that().resideOutsideOfPackage("argmax.engine.export.onnx")
                .should().dependOnClassesThat().resideInAnyPackage("org.tribuo..", "ai.onnx..")
                .check(CODE);
    }

    @Test
    void matricesOfDoublesHaveOneDoor() {
        noClasses().that().resideOutsideOfPackage("argmax.engine.linear")
                .should().dependOnClassesThat().resideInAPackage("org.apache.commons.math3..")
                .check(CODE);
    }

    @Test
    void whoSolvesForSupportVectorsIsNobodysBusiness() {
        noClasses().that().resideOutsideOfPackage("argmax.engine.classic.kernel")
                .should().dependOnClassesThat().resideInAPackage("libsvm..")
                .check(CODE);
    }

    static Stream<String> rooms() {
        return ROOMS.stream();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomOfTheWebUsesOnlyRoomsBeforeIt(String room) {
        String[] later = ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size()).stream()
                .map(name -> "argmax.web." + name + "..")
                .toArray(String[]::new);
        noClasses().that().resideInAPackage("argmax.web." + room + "..")
                .should().dependOnClassesThat().resideInAnyPackage(later)
                .check(CODE);
        noClasses().that().resideInAPackage("argmax.web." + room + "..")
                .should().dependOnClassesThat().resideInAPackage("argmax.web")
                .check(CODE);
    }

    @Test
    void everyRoomOfTheWebHasItsPlaceInTheOrder() {
        Stream<String> rooms = CODE.stream()
                .map(code -> code.getPackageName())
                .filter(name -> name.startsWith("argmax.web."))
                .map(name -> name.replaceFirst("^argmax\\.web\\.([a-z]+).*", "$1"))
                .distinct();
        assertThat(rooms).isSubsetOf(ROOMS);
    }

    @Test
    void everyPackageSaysWhatItIs() {
        assertThat(CODE.stream().map(code -> code.getPackage()).distinct().toList())
                .allSatisfy(room -> assertThat(described(room)).as(room.getName()).isTrue());
    }

    private static boolean described(JavaPackage room) {
        return room.tryGetPackageInfo().isPresent();
    }

    @Test
    void timeAndChanceArePassedIn() {
        noClasses().should().callMethod(Instant.class, "now")
                .orShould().callMethod(LocalDate.class, "now")
                .orShould().callMethod(Math.class, "random")
                .orShould().callConstructor(Random.class)
                .check(CODE);
    }

    @Test
    void sqlStandsInStoresOnly() {
        noClasses().that().haveSimpleNameNotEndingWith("Store").and().resideOutsideOfPackage("argmax.web.db")
                .should().dependOnClassesThat().resideInAPackage("org.jdbi.v3.core.statement..")
                .check(CODE);
    }

    @Test
    void aModuleReadmeIsShort() throws IOException {
        for (String module : List.of("engine", "lessons", "static", "web")) {
            List<String> lines = Files.readAllLines(Path.of("..", module, "README.md"));
            // That of lessons is the guide for authors too.
            assertThat(lines).as(module).hasSizeBetween(5, module.equals("lessons") ? 180 : 60);
        }
    }
}
