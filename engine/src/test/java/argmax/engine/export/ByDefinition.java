package argmax.engine.export;

import argmax.engine.data.Samples;
import argmax.engine.net.Activate;
import argmax.engine.net.Activation;
import argmax.engine.net.Add;
import argmax.engine.net.Architecture;
import argmax.engine.net.AveragePool2D;
import argmax.engine.net.BatchNorm;
import argmax.engine.net.Concatenate;
import argmax.engine.net.Conv2D;
import argmax.engine.net.Dense;
import argmax.engine.net.Dropout;
import argmax.engine.net.Embedding;
import argmax.engine.net.Exit;
import argmax.engine.net.Flatten;
import argmax.engine.net.Input;
import argmax.engine.net.MaxPool2D;
import argmax.engine.net.Maxout;
import argmax.engine.net.Multiply;
import argmax.engine.net.PRelu;
import argmax.engine.net.Parameter;
import argmax.engine.net.Place;
import argmax.engine.net.Reshape;
import argmax.engine.net.Shape;
import argmax.engine.net.SimpleRnn;
import argmax.engine.net.model.TrainedModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** What a network predicts for one row, number by number as the definitions of its layers say, in double precision. */
public final class ByDefinition {
    private final Architecture architecture;
    private final float[] parameters;
    private final int length;

    private ByDefinition(Architecture architecture, float[] parameters, int length) {
        this.architecture = architecture;
        this.parameters = parameters;
        this.length = length;
    }

    /** The same as {@link TrainedModel#outputs}. */
    public static double[] outputs(TrainedModel model, int exit, Samples samples) {
        Samples scaled = model.scaler().apply(samples);
        Exit asked = model.architecture().exits().get(exit);
        return IntStream.range(0, samples.rows())
                .mapToObj(row -> new ByDefinition(model.architecture(), model.parameters(), samples.length(row))
                        .values(scaled, row)
                        .get(asked.place()))
                .map(values -> switch (asked.link()) {
                    case SOFTMAX -> activate(Activation.SOFTMAX, values);
                    case LOGISTIC -> activate(Activation.LOGISTIC, values);
                    case NONE -> values;
                })
                .flatMapToDouble(Arrays::stream)
                .toArray();
    }

    private List<double[]> values(Samples samples, int row) {
        List<double[]> values = new ArrayList<>();
        values.add(IntStream.range(0, samples.columns()).mapToDouble(column -> samples.input(row, column)).toArray());
        for (Place place : architecture.places().subList(1, architecture.places().size())) {
            values.add(value(place, place.inputs().stream().map(values::get).toList()));
        }
        return values;
    }

    private double[] value(Place place, List<double[]> inputs) {
        double[] x = inputs.getFirst();
        return switch (place.layer()) {
            case Input input -> input.columns().stream().mapToDouble(name -> x[architecture.columns().indexOf(name)]).toArray();
            case Dense dense -> activate(dense.activation(), sums(place, x));
            case Activate activate -> activate(activate.activation(), x);
            case PRelu _ -> each(x, i -> x[i] >= 0 ? x[i] : x[i] * channel(place, 0, i));
            case Maxout maxout -> maxout(maxout, sums(place, x));
            case Dropout _, Flatten _, Reshape _ -> x;
            case BatchNorm _ -> each(x, i -> channel(place, 0, i)
                            * (x[i] - channel(place, 2, i))
                            / Math.sqrt(channel(place, 3, i) + 1e-5)
                    + channel(place, 1, i));
            case Conv2D conv -> convolution(conv, place, x);
            case MaxPool2D pool -> pool(place, pool.size(), pool.stride(), x, true);
            case AveragePool2D pool -> pool(place, pool.size(), pool.stride(), x, false);
            case Concatenate _ -> inputs.stream().flatMapToDouble(Arrays::stream).toArray();
            case Add _ -> each(x, i -> inputs.stream().mapToDouble(input -> input[i]).sum());
            case Multiply _ -> each(x, i -> inputs.stream().mapToDouble(input -> input[i]).reduce(1, (a, b) -> a * b));
            case SimpleRnn rnn -> recurrent(rnn, place, x);
            case Embedding embedding -> embedding(embedding, place, x);
        };
    }

    private static double[] each(double[] x, IntToDoubleFunction value) {
        return IntStream.range(0, x.length).mapToDouble(value).toArray();
    }

    private double parameter(Place place, int n, int row, int column) {
        int at = place.firstParameter();
        for (Parameter before : place.parameters().subList(0, n)) {
            at += before.size();
        }
        return parameters[at + row * place.parameters().get(n).columns() + column];
    }

    private double channel(Place place, int n, int i) {
        return parameter(place, n, 0, i % place.shape().last());
    }

    private double[] sums(Place place, double[] x) {
        double[] sums = new double[place.parameters().getFirst().columns()];
        for (int unit = 0; unit < sums.length; unit++) {
            sums[unit] = parameter(place, 0, 0, unit);
            for (int i = 0; i < x.length; i++) {
                sums[unit] += x[i] * parameter(place, 1, i, unit);
            }
        }
        return sums;
    }

    private static double[] maxout(Maxout maxout, double[] sums) {
        return IntStream.range(0, maxout.units())
                .mapToDouble(unit -> IntStream.range(0, maxout.pieces())
                        .mapToDouble(piece -> sums[piece * maxout.units() + unit])
                        .max()
                        .orElseThrow())
                .toArray();
    }

    private double[] convolution(Conv2D conv, Place place, double[] x) {
        Shape image = architecture.place(place.inputs().getFirst()).shape();
        DoubleStream.Builder values = DoubleStream.builder();
        for (int row = 0; row < place.shape().at(0); row++) {
            for (int column = 0; column < place.shape().at(1); column++) {
                double[] sums = new double[conv.filters()];
                for (int filter = 0; filter < conv.filters(); filter++) {
                    sums[filter] = parameter(place, 0, 0, filter);
                    for (int i = 0; i < conv.size() * conv.size() * image.at(2); i++) {
                        int channel = i % image.at(2);
                        int r = row * conv.stride() - conv.padding() + i / image.at(2) / conv.size();
                        int c = column * conv.stride() - conv.padding() + i / image.at(2) % conv.size();
                        if (r >= 0 && c >= 0 && r < image.at(0) && c < image.at(1)) {
                            double pixel = x[(r * image.at(1) + c) * image.at(2) + channel];
                            sums[filter] += pixel * parameter(place, 1, i, filter);
                        }
                    }
                }
                Arrays.stream(activate(conv.activation(), sums)).forEach(values);
            }
        }
        return values.build().toArray();
    }

    private double[] pool(Place place, int size, int stride, double[] x, boolean largest) {
        Shape image = architecture.place(place.inputs().getFirst()).shape();
        return each(new double[place.shape().size()], i -> {
            int channel = i % image.at(2);
            int column = i / image.at(2) % place.shape().at(1) * stride;
            int row = i / image.at(2) / place.shape().at(1) * stride;
            DoubleStream patch = IntStream.range(0, size * size)
                    .mapToDouble(j -> x[((row + j / size) * image.at(1) + column + j % size) * image.at(2) + channel]);
            return (largest ? patch.max() : patch.average()).orElseThrow();
        });
    }

    private double[] recurrent(SimpleRnn rnn, Place place, double[] x) {
        Shape sequence = architecture.place(place.inputs().getFirst()).shape();
        double[] state = new double[rnn.units()];
        for (int step = 0; step < Math.min(length, sequence.at(0)); step++) {
            double[] before = state;
            int first = step * sequence.at(1);
            double[] sums = sums(place, Arrays.copyOfRange(x, first, first + sequence.at(1)));
            state = activate(rnn.activation(), each(sums, unit -> sums[unit]
                    + IntStream.range(0, sums.length).mapToDouble(i -> before[i] * parameter(place, 2, i, unit)).sum()));
        }
        return state;
    }

    private double[] embedding(Embedding embedding, Place place, double[] x) {
        return each(new double[place.shape().size()], i -> {
            int step = i / embedding.size();
            int word = (int) Math.clamp(Math.round(x[step]), 0, embedding.words() - 1L);
            return step < length ? parameter(place, 0, word, i % embedding.size()) : 0;
        });
    }

    private static double[] activate(Activation activation, double[] z) {
        double sum = Arrays.stream(z).map(Math::exp).sum();
        return each(z, i -> switch (activation) {
            case IDENTITY -> z[i];
            case STEP -> z[i] >= 0 ? 1 : 0;
            case LOGISTIC -> 1 / (1 + Math.exp(-z[i]));
            case TANH -> Math.tanh(z[i]);
            case ARCTAN -> Math.atan(z[i]);
            case RELU -> Math.max(z[i], 0);
            case LEAKY_RELU -> z[i] > 0 ? z[i] : 0.1 * z[i];
            case ELU -> z[i] > 0 ? z[i] : Math.expm1(z[i]);
            case SOFTPLUS -> Math.log1p(Math.exp(z[i]));
            case SOFTMAX -> Math.exp(z[i]) / sum;
        });
    }
}
