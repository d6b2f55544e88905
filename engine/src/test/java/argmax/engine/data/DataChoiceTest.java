package argmax.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import argmax.engine.InvalidValue;
import argmax.engine.data.DataChoice.Scaling;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataChoiceTest {
    @Test
    void theFirstRowsAreTheFilesFirst() {
        DataChoice choice = new DataChoice("ring", List.of(), Scaling.NONE, 300);
        DataSet all = DataSets.load("ring");
        DataSet first = all.columns(choice);

        assertThat(first.rows().inputs(0, first.rows().rows())).containsExactly(all.rows().inputs(0, 300));
        assertThat(first.test()).isSameAs(all.test());
        assertThat(first.card()).isEqualTo(choice.card());
        assertThat(choice.card().rows()).isEqualTo(300);
    }

    @Test
    void columnsStandInTheOrderOfTheChoiceWithTheirUnits() {
        DataChoice choice = new DataChoice("jets5", List.of("multiplicity", "mass_mmdt"), Scaling.NONE);

        assertThat(choice.card().inputs()).containsExactly("multiplicity", "mass_mmdt");
        assertThat(choice.card().units()).containsExactly("", "GeV");
        assertThat(choice.card().shape()).containsExactly(2);
        assertThat(DataSets.load("jets5").columns(choice).rows().input(7, 1))
                .isEqualTo(DataSets.load("jets5").rows().input(7, 14));
    }

    @Test
    void tooFewOrTooManyRowsAreRefused() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new DataChoice("ring", List.of(), Scaling.NONE, 9))
                .withMessage("rows is 9; allowed is a whole number from 10 to 1000");
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new DataChoice("ring", List.of(), Scaling.NONE, 1001))
                .withMessage("rows is 1001; allowed is a whole number from 10 to 1000");
    }

    @Test
    void firstRowsThatLackAClassAreRefused() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new DataChoice("iris", List.of(), Scaling.NONE, 100))
                .withMessage("rows is 100; allowed is more, since the first 100 of iris lack virginica");
    }
}
