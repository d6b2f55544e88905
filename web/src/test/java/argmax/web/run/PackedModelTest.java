package argmax.web.run;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.engine.data.StandardScaler;
import argmax.engine.net.Activation;
import argmax.engine.net.Dense;
import argmax.engine.net.Graph;
import argmax.engine.net.model.ModelJson;
import argmax.engine.net.model.TrainedModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedModelTest {
    @Test
    void aModelComesBackAsTheSameJson() throws IOException {
        TrainedModel model = model(40);
        assertThat(PackedModel.of(model).orElseThrow().json())
                .hasBinaryContent(ModelJson.write(model).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aModelOfMoreThanThreeMillionParametersIsNotKept() {
        assertThat(model(1732).parameters()).hasSizeGreaterThan(3_000_000);
        assertThat(PackedModel.of(model(1732))).isEmpty();
    }

    private static TrainedModel model(int units) {
        Graph graph = Graph.logistic(List.of(new Dense(units, Activation.TANH), new Dense(units, Activation.TANH)));
        float[] parameters = new float[2 * units + units + units * units + units + units + 1];
        parameters[0] = 0.1f;
        return new TrainedModel(graph, List.of("x", "y"), List.of("a", "b"), List.of(), StandardScaler.NONE, parameters);
    }
}
