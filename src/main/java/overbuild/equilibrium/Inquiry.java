package overbuild.equilibrium;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import overbuild.experiment.Blocks;
import overbuild.experiment.Looks;
import overbuild.experiment.RunResult;
import overbuild.experiment.StopSign;
import overbuild.experiment.Tally;

/**
 * Finds out which game firms play when each chooses a strategy for a whole run: runs every cell on the same chance, looks now and then,
 * and stops when the answer is clear in every frame.
 *
 * <p>Source: empirical game theory, Wellman 2006; model description, section 16.
 *
 * @param lineup who chooses what
 * @param runs most runs of each cell
 * @param confidence confidence of the answer
 * @param threads how many runs at the same time
 */
public record Inquiry(Lineup lineup, int runs, double confidence, int threads) {
    /** Makes the runs, or as many as finish before the sign is raised. */
    public Answer play(Runnable progress, StopSign stop) {
        var looks = new Looks(runs, 1 - confidence);
        var blocks = new Blocks(lineup.arms(runs, threads), threads);
        int cells = (int) lineup.cells();
        var players =
                IntStream.range(0, cells).mapToObj(cell -> lineup.player()).toList();
        var rows = IntStream.range(0, cells)
                .mapToObj(cell -> new ArrayList<RunResult<Proceeds>>())
                .toList();
        int before = 0;
        for (int end : looks.ends()) {
            var more = blocks.play(before, end, players, progress, stop);
            for (int cell = 0; cell < cells; cell++) rows.get(cell).addAll(more.get(cell));
            boolean last = end == runs || stop.isRaised();
            var answer = answer(rows, last ? looks.last(before) : looks.level(before, end), end);
            if (last || answer.isClear()) return answer;
            before = end;
        }
        throw new IllegalStateException("there is always a last look");
    }

    private Answer answer(List<ArrayList<RunResult<Proceeds>>> rows, double level, int planned) {
        var kept = rows.stream().<List<RunResult<Proceeds>>>map(List::copyOf).toList();
        return Answer.of(this, kept, Blocks.whole(kept), Tally.of(planned, kept), level);
    }
}
