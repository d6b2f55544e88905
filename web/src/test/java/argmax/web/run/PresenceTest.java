package argmax.web.run;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.web.db.Database;
import argmax.web.db.TestDatabase;
import argmax.web.http.TestTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PresenceTest {
    private final TestTime time = new TestTime();
    private final Database database = TestDatabase.open();
    private final NodeStore nodes = new NodeStore(database.jdbi());
    private final Presence presence = new Presence(nodes, time, Machine.node("trainer-1", new Capacity(3, 1000)));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aTrainerSaysWhatItIsWhenItBegins() {
        presence.begin();
        TrainerNode node = nodes.all().getFirst();
        assertThat(node.name()).isEqualTo("trainer-1");
        assertThat(node.slots()).isEqualTo(3);
        assertThat(node.busy()).isZero();
        assertThat(node.draining()).isFalse();
        assertThat(node.devices()).matches(".+, [0-9]+ cores?, [0-9]+ GB");
    }

    @Test
    void itBeatsEveryTenSecondsUntilItEnds() {
        presence.begin();
        Instant began = time.instant();
        time.pass(Duration.ofSeconds(9));
        presence.beat();
        assertThat(nodes.all()).extracting(TrainerNode::beatAt).containsExactly(began);
        time.pass(Duration.ofSeconds(1));
        presence.beat();
        assertThat(nodes.all()).extracting(TrainerNode::beatAt).containsExactly(time.instant());
        presence.drain();
        assertThat(nodes.all()).extracting(TrainerNode::draining).containsExactly(true);
        presence.end();
        presence.beat();
        assertThat(nodes.all()).isEmpty();
    }

    @Test
    void itIsAliveForThreeBeatsAndForgottenAfterADay() {
        presence.begin();
        TrainerNode node = nodes.all().getFirst();
        assertThat(node.alive(time.instant().plusSeconds(30))).isTrue();
        assertThat(node.alive(time.instant().plusSeconds(31))).isFalse();
        time.pass(Duration.ofHours(25));
        new Presence(nodes, time, Machine.node("trainer-2", new Capacity(1, 1000))).begin();
        assertThat(nodes.all()).extracting(TrainerNode::name).containsExactly("trainer-2");
    }
}
