package overbuild.equilibrium;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import overbuild.experiment.RunResult;
import overbuild.experiment.Tally;
import overbuild.game.Player;
import overbuild.model.Frame;
import overbuild.model.Maths;
import overbuild.model.Rates;

/**
 * What an inquiry found out.
 *
 * @param inquiry what was asked
 * @param rows what became of the runs of each cell
 * @param blocks what each replication brought in every cell; those alone in which every cell ended well
 * @param tally how many runs there were to be up to this look, and what became of them
 * @param frames what they say in each frame; none without two replications
 */
public record Answer(
        Inquiry inquiry,
        List<List<RunResult<Proceeds>>> rows,
        List<List<Proceeds>> blocks,
        Tally tally,
        List<FrameReading> frames) {
    private static final int FEWEST = 2;

    public Answer {
        rows = List.copyOf(rows);
        blocks = List.copyOf(blocks);
        frames = List.copyOf(frames);
    }

    static Answer of(
            Inquiry inquiry,
            List<List<RunResult<Proceeds>>> rows,
            List<List<Proceeds>> blocks,
            Tally tally,
            double level) {
        var bare = new Answer(inquiry, rows, blocks, tally, List.of());
        if (blocks.size() < FEWEST) return bare;
        var frames = new ArrayList<FrameReading>();
        for (var frame : Frame.values()) {
            var reader = new Reader(
                    bare.game(firm -> firm.in(frame)),
                    inquiry.lineup().scenario().seed(),
                    inquiry.confidence());
            frames.add(reader.read(frame, level, bare.outlooks()));
        }
        return new Answer(inquiry, rows, blocks, tally, frames);
    }

    /** Whether there is an answer beyond chance in every frame. */
    public boolean isClear() {
        return !frames.isEmpty() && frames.stream().allMatch(FrameReading::settled);
    }

    /** What the runs say in a frame. */
    public FrameReading in(Frame frame) {
        return frames.get(frame.ordinal());
    }

    /** Who chooses what. */
    public Lineup lineup() {
        return inquiry.lineup();
    }

    /** The game by some measure of what runs brought. */
    private EmpiricalGame game(ToDoubleFunction<Proceeds.OfFirm> measure) {
        var names = lineup().entries().stream().map(Lineup.Entry::name).toList();
        var players =
                lineup().firms().stream().map(firm -> new Player(firm, names)).toList();
        var runs = blocks.stream()
                .map(block -> block.stream()
                        .flatMap(cell -> cell.firms().stream())
                        .mapToDouble(measure)
                        .toArray())
                .toList();
        return EmpiricalGame.of(lineup().scenario().name(), players, runs);
    }

    /** The kind of game by true payoffs without what owners have at the end: by payouts alone. */
    public RaceKind withoutEnd() {
        return RaceKind.of(game(Proceeds.OfFirm::paid).mean());
    }

    /** The kind of game by true payoffs where nothing is earned after the end: net worth counts alone. */
    public RaceKind withoutMargins() {
        return RaceKind.of(game(Proceeds.OfFirm::book).mean());
    }

    /** Share of runs of a cell in which a firm failed. */
    public double failed(int cell, int firm) {
        return share(block -> block.get(cell).firms().get(firm).failed() ? 1 : 0);
    }

    /** Mean over runs of the most structures in a cell. */
    public double peak(int cell) {
        return share(block -> block.get(cell).peak());
    }

    private double share(ToDoubleFunction<List<Proceeds>> value) {
        double sum = 0;
        for (var block : blocks) sum += value.applyAsDouble(block);
        return sum / blocks.size();
    }

    /** How each firm looks at what is to come while all restrain themselves. */
    private List<Reader.Outlook> outlooks() {
        return IntStream.range(0, lineup().firms().size())
                .mapToObj(firm -> new Reader.Outlook(
                        effective(firm), lineup().scenario().structures().leadTicks()))
                .toList();
    }

    private double effective(int firm) {
        var spec = lineup().scenario().firms().get(lineup().firms().get(firm));
        double patience = 1 / (1 + Rates.growth(spec.discountRate()));
        return patience * (1 - prizeHazard()) * (1 - defaultHazard(firm));
    }

    /** Chance per tick that the prize is decided. */
    private double prizeHazard() {
        double decided = 0;
        double ticks = 0;
        for (var block : blocks) {
            decided += block.get(0).decided() ? 1 : 0;
            ticks += block.get(0).ticks();
        }
        return ticks > 0 ? decided / ticks : 0;
    }

    /** Chance per tick that a firm fails. */
    private double defaultHazard(int firm) {
        int ticks = lineup().scenario().ticks() - lineup().from();
        double left = 1 - failed(0, firm);
        return left > 0 ? 1 - Maths.pow(left, 1.0 / Math.max(1, ticks)) : 1;
    }
}
