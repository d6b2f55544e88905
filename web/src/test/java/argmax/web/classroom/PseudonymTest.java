package argmax.web.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.web.classroom.Pseudonym.Veiled;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PseudonymTest {
    private final Random random = new Random(7);

    @Test
    void noTwoLearnersOfALargeClassShareOne() {
        Map<Long, String> pairs = Pseudonym.of(entries(2000));
        assertThat(pairs).hasSize(2000);
        assertThat(pairs.values()).doesNotHaveDuplicates().allMatch(pair -> pair.matches("[A-Z][a-z]+ [A-Z][a-z]+"));
    }

    @Test
    void evenMoreThanThereArePairs() {
        List<Veiled> crowd = LongStream.rangeClosed(1, 7000).mapToObj(id -> new Veiled(id, 0.5)).toList();
        assertThat(Pseudonym.of(crowd).values()).hasSize(7000).doesNotHaveDuplicates();
    }

    @Test
    void whoeverComesLaterChangesNobodysPseudonym() {
        List<Veiled> entries = entries(500);
        Map<Long, String> first = Pseudonym.of(entries.subList(0, 250));
        assertThat(Pseudonym.of(entries)).containsAllEntriesOf(first);
    }

    @Test
    void theOrderOfTheListDoesNotMatter() {
        List<Veiled> entries = entries(300);
        assertThat(Pseudonym.of(entries.reversed())).isEqualTo(Pseudonym.of(entries));
    }

    private List<Veiled> entries(int many) {
        List<Veiled> entries = new ArrayList<>();
        for (long id = 1; id <= many; id++) {
            entries.add(new Veiled(id, random.nextDouble()));
        }
        return entries;
    }
}
