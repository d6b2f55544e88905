package argmax.engine.run.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import argmax.engine.classic.Learner;
import argmax.engine.data.DataChoice;
import argmax.engine.data.Split;
import argmax.engine.net.Activation;
import argmax.engine.net.AveragePool2D;
import argmax.engine.net.Concatenate;
import argmax.engine.net.Conv2D;
import argmax.engine.net.Dense;
import argmax.engine.net.Dropout;
import argmax.engine.net.EarlyStopping;
import argmax.engine.net.Graph;
import argmax.engine.net.Initialisation;
import argmax.engine.net.Input;
import argmax.engine.net.Layer;
import argmax.engine.net.Learning;
import argmax.engine.net.Loss;
import argmax.engine.net.MaxPool2D;
import argmax.engine.net.Node;
import argmax.engine.net.Optimiser;
import argmax.engine.net.Output;
import argmax.engine.net.Penalty;
import argmax.engine.net.Reshape;
import argmax.engine.net.Schedule;
import argmax.engine.run.Fit;
import argmax.engine.run.Frame;
import argmax.engine.run.TrainNetwork;
import argmax.engine.run.Watch;
import argmax.engine.run.Watched;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpecificationTest {
    private static final String ALL = """
            Data(iris, inputs=[petal_length, petal_width], scaling=standard)
            Split(test=0.1, seed=7)
            Dense(16, relu, initial=Normal(0.1))
            Dropout(0.25)
            Dense(3, softmax)
            Penalty(l2=0.001)
            Clip(1.5)
            Adam(0.003, beta1=0.8)
            Schedule(Step(0.5, 1000))
            EarlyStopping(patience=5)
            Fit(batch_size=16, epochs=40, seeds=[1, 2, 3])
            Watch(frames=[decision_map], every=5)
            """;

    private static final String BRANCHES = """
            Data(iris)
            KFold(5)
            l = Input(petal_length, petal_width)
            a = Dense(8, tanh)(l)
            "my b" = Input(sepal_length)
            c = Concatenate(a, "my b")
            d = Dense(3, identity)(c)
            e = Dense(3, identity)(a)
            Loss(cross_entropy, node=d)
            Loss(squared_error, node=e, weight=0.1)
            SGD(0.1)
            """;

    @Test
    void aTextMeansWhatCodeWouldBuild() {
        TrainNetwork expected = new TrainNetwork(
                new DataChoice("iris", List.of("petal_length", "petal_width"), DataChoice.Scaling.STANDARD),
                new Split.HoldOut(0.2, 0.1, 7),
                Graph.softmax(
                        List.of(new Dense(16, Activation.RELU, new Initialisation.Normal(0.1)), new Dropout(0.25)), 3),
                new Learning(
                        new Optimiser.Adam(0.003, 0.8, 0.999), new Schedule.Step(0.5, 1000), new Penalty(0, 0.001, 0), 1.5),
                new Fit(16, 40, new EarlyStopping(0, 5), List.of(1L, 2L, 3L)),
                new Watch(false, List.of(Frame.Kind.DECISION_MAP), 5));
        assertThat(Specification.parse(ALL)).isEqualTo(expected);
        assertThat(Specification.print(expected)).isEqualTo(ALL);
    }

    @Test
    void branchesAreNamed() {
        Graph expected = new Graph(
                List.of(
                        new Node("l", new Input(List.of("petal_length", "petal_width")), List.of()),
                        new Node("a", new Dense(8, Activation.TANH), List.of("l")),
                        new Node("my b", new Input(List.of("sepal_length")), List.of()),
                        new Node("c", new Concatenate(), List.of("a", "my b")),
                        new Node("d", new Dense(3, Activation.IDENTITY), List.of("c")),
                        new Node("e", new Dense(3, Activation.IDENTITY), List.of("a"))),
                List.of(new Output("d", "", Loss.CROSS_ENTROPY, 1), new Output("e", "", Loss.SQUARED_ERROR, 0.1)));
        TrainNetwork read = network(BRANCHES);
        assertThat(read.network()).isEqualTo(expected);
        assertThat(read.split()).isEqualTo(new Split.KFold(5, 1));
        assertThat(Specification.print(read)).isEqualTo(BRANCHES);
    }

    @Test
    void whatIsLeftOutIsUsual() {
        assertThat(Specification.parse("Data(iris)\nDense(3, softmax)")).isEqualTo(new TrainNetwork(
                new DataChoice("iris", List.of(), DataChoice.Scaling.NONE),
                new Split.HoldOut(0.2, 0.2, 1),
                Graph.softmax(List.of(), 3),
                Learning.by(new Optimiser.Adam(0.001)),
                new Fit(32, 100, null, List.of(1L)),
                Watch.NOTHING_MORE));
    }

    @Test
    void dataWithTestRowsOfTheirOwnSetNoOthersAside() {
        TrainNetwork read = network("Data(blobs2)\nSplit(seed=4)\nDense(1, sigmoid)");
        assertThat(read.split()).isEqualTo(new Split.HoldOut(0.2, 0, 4));
        assertThat(read.network()).isEqualTo(Graph.logistic(List.of()));
        assertThat(Specification.print(read)).isEqualTo("Data(blobs2)\nSplit(seed=4)\nDense(1, logistic)\nAdam(0.001)\n");
    }

    @Test
    void theLossOfTheOnlyNumberIsItsSquaredError() {
        assertThat(network("Data(sine)\nDense(4, tanh)\nDense(1, linear)").network().outputs())
                .containsExactly(new Output("", "y", Loss.SQUARED_ERROR, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Dense(3, softmax) # the last\n\n# all\nData('iris') \r\n",
        "Data(set=\"iris\",)\rDense(activation=SOFTMAX, units=+3, initial=none)",
        "Data(\n  iris,\n  inputs=[\n]\n)\nDense(3,\n softmax)\nFit(seeds=1)",
        "Fit(early_stopping=none)\nSchedule(Constant)\nPenalty()\nData(iris)\nDense(3, softmax)\nLoss(cross_entropy)",
    })
    void spacesOrderQuotesAndEmptyArgumentsDontMatter(String text) {
        assertThat(Specification.parse(text)).isEqualTo(Specification.parse("Data(iris)\nDense(3, softmax)"));
    }

    @Test
    void shorterConstructorsAgreeWithWhatIsUsual() {
        assertThat(layers("Conv2D(4, 3, relu)")).containsExactly(new Conv2D(4, 3, Activation.RELU));
        assertThat(layers("MaxPool2D(3)")).containsExactly(new MaxPool2D(3));
        assertThat(layers("AveragePool2D(2, 3)")).containsExactly(new AveragePool2D(2, 3));
        assertThat(Printer.layer(new AveragePool2D(3))).isEqualTo("AveragePool2D(3)");
        assertThat(Printer.layer(new Dense(3, Activation.RELU))).isEqualTo("Dense(3, relu)");
        assertThat(Printer.layer(new Conv2D(4, 3, 1, 2, Activation.ELU, null))).isEqualTo("Conv2D(4, 3, elu, padding=2)");
        assertThat(Printer.layer(new Reshape(List.of(28, 28, 1)))).isEqualTo("Reshape(28, 28, 1)");
        assertThat(network("Data(iris)\nDense(3, softmax)\nAdam(0.1)").learning().optimiser())
                .isEqualTo(new Optimiser.Adam(0.1));
    }

    private static List<Layer> layers(String layer) {
        String text = "Data('digits-8x8')\nReshape(8, 8, 1)\n%s\nFlatten()\nDense(10, softmax)".formatted(layer);
        return network(text).network().nodes().stream().map(Node::layer).skip(1).limit(1).toList();
    }

    private static TrainNetwork network(String text) {
        return (TrainNetwork) Specification.parse(text);
    }

    @Test
    void readingWhatIsPrintedGivesTheSame() {
        RandomSpecifications specifications = new RandomSpecifications(5);
        Set<Class<?>> seen = new HashSet<>();
        for (int i = 0; i < 300; i++) {
            TrainNetwork specification = specifications.next();
            String text = Specification.print(specification);
            assertThat(Specification.parse(text)).as(text).isEqualTo(specification);
            specification.network().nodes().forEach(node -> seen.add(node.layer().getClass()));
            seen.add(specification.learning().optimiser().getClass());
            seen.add(specification.learning().schedule().getClass());
            seen.add(specification.split().getClass());
        }
        assertThat(seen).contains(
                Stream.of(Layer.class, Optimiser.class, Schedule.class, Split.class)
                        .flatMap(type -> Arrays.stream(type.getPermittedSubclasses()))
                        .toArray(Class<?>[]::new));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dnese(16, relu) | 2:1 | unknown "Dnese" (did you mean Dense?) | one of Data, Split
            Dense(16, rleu) | 2:11 | activation is "rleu" (did you mean relu?) | one of identity, step
            Dense(sixteen, relu) | 2:7 | units is "sixteen" | a whole number
            Dense(1.5, relu) | 2:7 | units is "1.5" | a whole number
            Dense(99999999999, relu) | 2:7 | units is "99999999999" | a whole number from -2147483648
            Dense(0, relu) | 2:7 | units is 0 | a whole number from 1 to 4096
            Dense(16) | 2:1 | Dense lacks its activation | Dense(units, activation, initial=…)
            Dense(16, relu, He, 3) | 2:21 | one argument too many for Dense | Dense(units, activation, initial=…)
            Dense(16, units=3, relu) | 2:20 | "relu" without a name after arguments with one | Dense(units
            Dense(16, relu, units=3) | 2:17 | units twice | each argument once
            Dense(16, relu, unit=3) | 2:17 | Dense has no argument "unit" (did you mean units?) | Dense(units
            Dense(16, relu, initial=Norm(1)) | 2:25 | initial is "Norm(…)" (did you mean Normal?) | one of Zeros
            Dense(16, relu, initial=Normal(-1)) | 2:32 | sigma is -1.0 | a number from 0.0 to 100.0
            Dense(16, relu, initial=3) | 2:25 | initial is "3" | one of Zeros
            Dense(16, relu | 2:15 | found the end | "," or the ")" that closes line 2, column 6
            Dense(16, relu)) | 2:16 | found ")" | the end of the line
            Dense 16 | 2:7 | found "16" | "(" after Dense
            16 | 2:1 | found "16" | a statement such as
            Dense(, relu) | 2:7 | found "," | a number, a word or a list
            Dense[16] | 2:6 | found "[" | "(" after Dense
            Dense(16, relu) + 1 | 2:17 | "+" has no meaning here | a statement
            Dense(16, relu)() | 2:17 | found ")" | the name of an earlier layer
            Dense(16, relu)(a) | 2:17 | no earlier layer is called "a" | an input that was named before
            Dense(16, relu)(3) | 2:17 | "3" as an input | the name of an earlier layer
            Dense(16, "relu) | 2:11 | a string that doesn't end on its line | a closing "
            Dense(16, "re\\lu") | 2:14 | "\\" before something that needs none | \\\\
            a = Fit() | 2:5 | Fit with a name or inputs | a name or inputs at layers only
            Data(iris) | 2:1 | Data after Data in line 1 | one of them
            Reshape(2, 3) | 2:1 | network is Reshape of 4 to 2 × 3 | a shape of 4 numbers
            Conv2D(4, 3, relu) | 2:1 | network is Conv2D after 4 | an image: put Reshape
            Flatten(x=3) | 2:9 | Flatten has no argument "x" | Flatten()
            Input(petal_lenght) | 2:1 | network is an input of petal_lenght | inputs from sepal_length
            Fit(epochs=0) | 2:12 | epochs is 0 | a whole number from 1 to 500
            Fit(batch_size=true) | 2:16 | batch_size is "true" | a whole number
            Fit(seeds=[1, x]) | 2:15 | seeds is "x" | a whole number
            Split(validation=0.5, test=0.5) | 2:28 | test is 0.5 | at most 0.40
            Split(test=0) | 2:12 | test is 0.0 | a number above 0, since iris
            KFold(1) | 2:7 | folds is 1 | a whole number from 2 to 20
            Clip(-1) | 2:6 | clip_norm is -1.0 | a number from 0.0
            Clip(1e999) | 2:6 | clip_norm is "1e999" | a number that a computer can hold
            Schedule(Steps(1, 2)) | 2:10 | schedule is "Steps(…)" (did you mean Step?) | one of Constant
            Watch(trace_weights=maybe) | 2:21 | trace_weights is "maybe" | true or false
            Watch(frames=[filters]) | 2:15 | frames is filters | those of a network with a Conv2D
            Loss(cross_entropi) | 2:6 | loss is "cross_entropi" (did you mean cross_entropy?) | one of cross_entropy
            Loss(hinge) | 2:1 | network is hinge at an output of 3 | 1 units there
            Loss(cross_entropy, node=z) | 2:26 | no earlier layer is called "z" | an input that was named before
            Loss(cross_entropy, target=z) | 2:1 | network is the target z | the class or one of
            """)
    void aRefusalSaysWhereWhatAndWhatIsAllowed(String line, String at, String problem, String allowed) {
        String rest = line.endsWith("relu") ? "" : "\nDense(3, softmax)";
        assertRefused("Data(iris)\n" + line + rest, at, problem, allowed);
    }

    @Test
    void whatNeedsTheWholeTextIsRefusedWhereItStands() {
        assertRefused("", "1:1", "no Data", "Data(…) with one of iris");
        assertRefused("Data(irsi)", "1:6", "set is irsi (did you mean iris?)", "one of iris, ");
        assertRefused("Data(iris, inputs=[petal_width, age])", "1:33", "inputs is age", "any of sepal_length");
        assertRefused("Data(iris)", "1:1", "no layer", "at least one");
        assertRefused("Data(iris)\nDense(4, softmax)", "2:1", "network is cross_entropy at an output of 4", "3 units there");
        assertRefused(
                "Data(iris)\nDense(8, step)\nDense(3, softmax)", "2:1", "activation is step", "one with a slope: that of step is 0");
        assertRefused("Data(iris)\nDense(3, relu)", "2:1", "no Loss, and the last layer doesn't tell", "Loss(…) with one of");
        assertRefused(
                "Data(iris)\na = Dense(4, relu)\nb = Dense(3, softmax)(a)\nDense(4, relu)(a)\nLoss(cross_entropy, node=b)",
                "4:1", "network is Dense 3, which leads nowhere", "a network in which each layer is used");
        assertRefused(
                BRANCHES.replace("weight=0.1", "target=pt"), "10:1", "network is the target pt", "the class or one of");
        assertRefused(BRANCHES.replace("node=e", "node=d"), "10:1", "network is two outputs at one layer", "an output");
        assertRefused(BRANCHES.replace("c = ", "a = "), "6:1", "the name \"a\" again", "a name of its own");
        assertRefused(BRANCHES.replace("(c)", "(cc)"), "7:24", "no earlier layer is called \"cc\"", "one of l, a");
        assertRefused(
                ALL.replace("Fit(", "Fit(early_stopping=EarlyStopping(), "), "10:1", "EarlyStopping beside that", "one");
        assertRefused(
                "Data(iris)\n" + "Dense(4, relu)\n".repeat(64) + "Dense(3, softmax)", "66:1", "nodes is 65", "1 to 64");
        assertRefused(
                "Data(iris)\nKFold(20)\nDense(4096, relu)\nDense(3, softmax)\nFit(1, epochs=500)",
                "5:15", "epochs is 500", "1 to");
    }

    @Test
    void whatIsTooLargeToCountIsRefused() {
        assertRefused("Data(iris)\nReshape(65536, 65536, 65536)", "2:9", "shape is", "at most 262144 numbers");
        assertRefused(
                "Data(iris)\nReshape(1, 1, 4)\n" + "Conv2D(256, 1, relu, padding=7)\n".repeat(9) + "Dense(3, softmax)",
                "5:1", "network is Conv2D 4 of 43 × 43 × 256", "at most 262144 numbers");
        assertRefused(
                """
                Data(iris)
                Dense(4096, relu)
                Reshape(64, 64, 1)
                Conv2D(64, 1, relu)
                Flatten()
                Dense(4096, relu)
                Dense(3, softmax)""",
                "6:1", "network is a network of 1073766528 parameters", "one of at most 1073741824");
        assertRefused(
                "Data(iris)\n" + "Dense(4096, relu)\n".repeat(3) + "Dense(3, softmax)",
                "5:1", "network is a network of 33", "one of at most 21875000 parameters");
    }

    @Test
    void lengthAndDepthHaveLimits() {
        String fits = ALL + "#".repeat(Specification.LONGEST - ALL.length());
        assertThat(Specification.parse(fits)).isEqualTo(Specification.parse(ALL));
        assertRefused(fits + "#", "1:1", "a text of 20001 characters", "at most 20000");
        assertRefused("Data(" + "[".repeat(5000), "1:26", "brackets inside brackets too often", "at most 20 levels");
        assertRefused("Data(" + "a(".repeat(5000), "1:46", "brackets inside brackets too often", "at most 20 levels");
        assertRefused("Data('" + "\\\\".repeat(5000), "1:6", "a string that doesn't end", "a closing '");
        assertRefused("Data('" + "x".repeat(5000) + "')", "1:6", "set is xxx", "one of iris");
    }

    @Test
    void noTextBringsAnotherException() {
        SplittableRandom random = new SplittableRandom(11);
        RandomSpecifications specifications = new RandomSpecifications(12);
        List<String> texts = new ArrayList<>(List.of(ALL, BRANCHES));
        Class<?>[] learners = Learner.class.getPermittedSubclasses();
        for (int i = 0; i < 30; i++) {
            texts.add(Specification.print(specifications.next()));
            texts.add(Specification.print(specifications.next(learners[i % learners.length])));
        }
        int valid = 0;
        int mutations = 2_500;
        for (int i = 0; i < mutations; i++) {
            String text = texts.get(random.nextInt(texts.size()));
            for (int times = 1 + random.nextInt(3); times > 0; times--) {
                text = mutated(text, random);
            }
            valid += isValid(text) ? 1 : 0;
        }
        assertThat(valid).isBetween(mutations / 50, mutations / 2);
    }

    private static boolean isValid(String text) {
        try {
            Watched read = Specification.parse(text);
            assertThat(Specification.parse(Specification.print(read))).isEqualTo(read);
            return true;
        } catch (InvalidSpecification refusal) {
            String[] lines = text.split("\r\n|\r|\n", -1);
            assertThat(refusal.line()).as(text).isBetween(1, lines.length);
            assertThat(refusal.column()).as(text).isBetween(1, lines[refusal.line() - 1].length() + 1);
            return false;
        }
    }

    private static String mutated(String text, SplittableRandom random) {
        String pieces = "()[],=#\"'\\\n\r .-+−eE019aZ_µ😀";
        List<String> words = List.of(
                "none", "true", "1e400", "-0", "99999999999999999999", "Fit()", "softmax", "Flatten()\n", "a = ", "Seeds(2)\n");
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(6));
        String inserted =
                switch (random.nextInt(4)) {
                    case 0 -> "";
                    case 1 -> pieces.substring(from % pieces.length(), from % pieces.length() + 1);
                    case 2 -> words.get(random.nextInt(words.size()));
                    default -> text.substring(random.nextInt(from + 1), from);
                };
        return text.substring(0, from) + inserted + text.substring(random.nextBoolean() ? to : from);
    }

    static void assertRefused(String text, String at, String problem, String allowed) {
        assertThatExceptionOfType(InvalidSpecification.class)
                .isThrownBy(() -> Specification.parse(text))
                .satisfies(refusal -> {
                    assertThat(refusal.line() + ":" + refusal.column()).as(refusal.getMessage()).isEqualTo(at);
                    assertThat(refusal.problem()).startsWith(problem);
                    assertThat(refusal.allowed()).contains(allowed);
                    assertThat(refusal).hasMessage("Line %d, column %d: %s; allowed is %s."
                            .formatted(refusal.line(), refusal.column(), refusal.problem(), refusal.allowed()));
                });
    }
}
