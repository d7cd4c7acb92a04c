package overbuild.cluster;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import overbuild.experiment.StopSign;
import overbuild.scenario.ScenarioWriter;
import overbuild.sweep.Player;
import overbuild.sweep.Row;
import overbuild.sweep.Sweep;
import overbuild.sweep.SweepReader;

/** A sweep as it travels to a worker, and there, read once, the player of its runs. */
final class Workshop implements Serializable {
    private static final long serialVersionUID = 1;

    private final String document;
    private final String table;
    private transient Player player;

    private Workshop(String document, String table) {
        this.document = document;
        this.table = table;
    }

    static Workshop of(Sweep sweep) {
        return new Workshop(ScenarioWriter.json(sweep.document()), sweep.table());
    }

    private synchronized Player player() {
        if (player == null) player = new Player(SweepReader.stored(ScenarioWriter.read(document), table));
        return player;
    }

    Batch play(List<Integer> runs) {
        long begun = System.nanoTime();
        var rows = player().play(runs, new StopSign()).stream().map(Row::bytes).toList();
        return new Batch(System.nanoTime() - begun, new ArrayList<>(rows));
    }
}
