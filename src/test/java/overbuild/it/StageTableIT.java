package overbuild.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import overbuild.engine.DecisionPoint;
import overbuild.equilibrium.StageStanding;
import overbuild.equilibrium.StageTable;
import overbuild.game.Dilemma;
import overbuild.scenario.ScenarioReader;

/** The stage games of the shipped scenarios. */
class StageTableIT {
    static Stream<Path> scenarios() throws IOException {
        try (var files = Files.list(Path.of("scenarios"))) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith("sources.yaml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void areFiniteInEveryTick(Path file) {
        var scenario = new ScenarioReader().read(file, List.of());
        DecisionPoint.each(scenario, scenario.seed(), stage -> {
            if (stage.tick() % 7 != 0 && stage.tick() != scenario.ticks() - 1) return true;
            assertThat(StageStanding.of(stage))
                    .allSatisfy(standing -> assertThat(standing.frames()).allMatch(StageTableIT::isFinite));
            var firms = IntStream.range(0, stage.firms())
                    .filter(stage::decides)
                    .filter(firm -> stage.market(firm) == 0)
                    .limit(2)
                    .boxed()
                    .toList();
            if (firms.size() == 2)
                assertThat(StageTable.of(stage, firms, 7).frames()).hasSize(3);
            return true;
        });
    }

    private static boolean isFinite(Dilemma dilemma) {
        return Double.isFinite(dilemma.temptation())
                && Double.isFinite(dilemma.reward())
                && Double.isFinite(dilemma.punishment())
                && Double.isFinite(dilemma.sucker());
    }
}
