package overbuild.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import overbuild.engine.RunFailure;
import overbuild.experiment.RunResult.Completed;
import overbuild.experiment.RunResult.Failed;
import overbuild.metric.MarketMetric;
import overbuild.model.Draws;
import overbuild.model.History;
import overbuild.scenario.Scenario;
import overbuild.scenario.ScenarioReader;

class ReplicationsTest {
    private static final Scenario DUEL =
            new ScenarioReader().read(Path.of("src/test/resources/it/duel.yaml"), List.of("ticks=12"));

    @Test
    void comeInTheirOrderWhateverTheThreads() {
        var one = new Replications(DUEL, 5, 20, 1).play(ReplicationsTest::lastPrice, () -> {}, new StopSign());
        var eight = new Replications(DUEL, 5, 20, 8).play(ReplicationsTest::lastPrice, () -> {}, new StopSign());
        assertThat(eight).isEqualTo(one).hasSize(20);
        assertThat(one).doesNotHaveDuplicates();
    }

    @Test
    void haveTheSeedsThatFollowFromTheFirst() {
        var results = new Replications(DUEL, 5, 3, 2).play(ReplicationsTest::lastPrice, () -> {}, new StopSign());
        assertThat(results)
                .extracting(RunResult::seed)
                .containsExactly(5L, new Draws(5).replication(1), new Draws(5).replication(2));
    }

    @Test
    void keepAFailedRunAsARow() {
        var failure = new RunFailure(3, "Beta", "cash", 0.1);
        var results = new Replications(DUEL, 5, 4, 2)
                .play(
                        (replication, history) -> {
                            if (replication == 2) throw failure;
                            return replication;
                        },
                        () -> {},
                        new StopSign());
        assertThat(results).hasSize(4);
        assertThat(results.get(2)).isEqualTo(new Failed<>(2, new Draws(5).replication(2), failure));
        assertThat(results.get(3)).isInstanceOf(Completed.class);
    }

    @Test
    void goBlockByBlock() {
        var stop = new StopSign();
        var order = new ConcurrentLinkedQueue<String>();
        var arms = List.of(new Replications(DUEL, 5, 50, 1), new Replications(DUEL, 5, 50, 1));
        var rows = new Blocks(arms, 1)
                .play(
                        List.of((replication, history) -> order.add("a" + replication), (replication, history) -> {
                            if (replication == 2) stop.raise();
                            return order.add("b" + replication);
                        }),
                        () -> {},
                        stop);
        assertThat(order).containsExactly("a0", "b0", "a1", "b1", "a2", "b2");
        assertThat(rows).hasSize(2).allMatch(arm -> arm.size() == 3);
        var tally = Tally.of(50, rows);
        assertThat(tally).isEqualTo(new Tally(100, 6, 0));
        assertThat(tally.isComplete()).isFalse();
    }

    @Test
    void endWhenTheyAreAsked() {
        var stop = new StopSign();
        var done = new AtomicInteger();
        var results = new Replications(DUEL, 5, 1000, 2)
                .play(
                        (replication, history) -> {
                            if (done.incrementAndGet() == 10) stop.raise();
                            return replication;
                        },
                        () -> {},
                        stop);
        assertThat(results).hasSizeBetween(10, 20);
    }

    private static double lastPrice(int replication, History history) {
        return MarketMetric.PRICE.of(history.at(history.ticks() - 1));
    }
}
