package overbuild.equilibrium;

import java.util.List;
import java.util.stream.IntStream;
import overbuild.model.Firm;
import overbuild.model.Maths;
import overbuild.model.Rates;
import overbuild.model.StageGame;
import overbuild.model.Status;
import overbuild.scenario.Scenario;

/**
 * What one run is worth to the owners of one firm, as it goes on.
 *
 * <p>True: sum_t d^t (payouts - new shares) + d^T max(0, E + A m), d = 1/(1 + r_i) per tick, E net worth at the end, A = d + ... + d^20,
 * m net income less r_i E of a tick, mean of the last year. A firm that its creditors have taken over is worth nothing from then on.
 * Believed: sum_t d^{t+L+1} u_t/4 + d^{T+L+1} A u/4, u_t the payoff (16) per year of the planned capacity without standing, u its mean over
 * the last year, which also stands for ticks after a default that nobody believed in; with fear the same with standing.
 *
 * <p>Source: model description, section 16; residual income, Preinreich 1937, Ohlson 1995.
 */
final class Fortune {
    /** Ticks after the end for which the last year's margins go on. */
    private static final int BEYOND = 20;

    private static final int YEAR = Rates.TICKS_PER_YEAR;
    private static final double SAME = 1e-9;

    private final int firm;
    private final int from;
    private final int lead;
    private final int end;
    private final double rate;
    private final double patience;
    private final double growthCap;
    private final double lowest;
    private final double highest;
    private final LastYear income = new LastYear();
    private final LastYear believed = new LastYear();
    private final LastYear feared = new LastYear();
    private double paid;
    private double hoped;
    private double dreaded;
    private double netWorth;
    private int last = -1;
    private boolean failed;
    private int choices;
    private int restrained;

    /**
     * Of a firm.
     *
     * @param from first tick that counts
     */
    Fortune(Scenario scenario, String name, int from) {
        this.firm = List.copyOf(scenario.firms().keySet()).indexOf(name);
        this.from = from;
        lead = scenario.structures().leadTicks();
        end = scenario.ticks() - 1;
        rate = Rates.growth(scenario.firms().get(name).discountRate());
        growthCap = scenario.firms().get(name).growthCap();
        patience = 1 / (1 + rate);
        var menu = scenario.game().menu();
        lowest = menu == null ? Double.NaN : menu.levels().get(0);
        highest = menu == null ? Double.NaN : menu.levels().get(menu.levels().size() - 1);
    }

    int firm() {
        return firm;
    }

    /** The firm has planned a capacity. */
    void plan(int tick, StageGame game, double capacity) {
        if (tick < from) return;
        double plain = game.profit(firm, capacity) / YEAR;
        double afraid = game.payoff(firm, capacity) / YEAR;
        hoped += later(tick) * plain;
        dreaded += later(tick) * afraid;
        believed.add(plain);
        feared.add(afraid);
        last = tick;
        compare(game, capacity);
    }

    /** Whether it kept closer to restraint than to a race, in as far as they differ. */
    private void compare(StageGame game, double capacity) {
        double calm = within(game, game.restraint(firm));
        double wild = within(game, game.bestReply(firm));
        if (!(wild > calm * (1 + SAME))) return;
        choices++;
        if (2 * capacity <= calm + wild) restrained++;
    }

    /** A capacity as far as it can be reached. */
    private double within(StageGame game, double target) {
        double own = game.own(firm);
        if (Double.isNaN(lowest)) return Maths.clip(target, own, own * (1 + growthCap));
        return Maths.clip(target, game.reach(firm, lowest), game.reach(firm, highest));
    }

    /** A tick has ended. */
    void tick(int tick, Firm now) {
        if (tick >= from && !failed) {
            paid += Maths.power(patience, tick - from)
                    * (now.flows().paidOut() - now.flows().issued());
            income.add(now.flows().netIncome() - rate * netWorth);
        }
        netWorth = now.books().netWorth();
        failed |= now.status() == Status.REORGANISED || now.status() == Status.GONE;
    }

    /** What it all came to. */
    Proceeds.OfFirm proceeds() {
        return new Proceeds.OfFirm(
                paid,
                paid + left(netWorth),
                paid + left(netWorth + annuity() * income.mean()),
                hoped + beyond(believed),
                dreaded + beyond(feared),
                failed,
                choices,
                restrained);
    }

    /** What owners have at the end, which they cannot lose more than. */
    private double left(double value) {
        return failed ? 0 : Maths.power(patience, end - from) * Math.max(0, value);
    }

    /** What the last year's payoff is worth after the last plan and after the end. */
    private double beyond(LastYear margins) {
        if (last < 0) return 0;
        double missing = failed
                ? IntStream.rangeClosed(last + 1, end).mapToDouble(this::later).sum()
                : 0;
        return margins.mean() * (missing + later(end) * annuity());
    }

    /** Weight of what is earned in the tick in which a plan of this tick works. */
    private double later(int tick) {
        return Maths.power(patience, tick - from + lead);
    }

    private double annuity() {
        return rate > 0 ? (1 - Maths.power(patience, BEYOND)) / rate : BEYOND;
    }

    /** The mean of the last four values. */
    private static final class LastYear {
        private final double[] values = new double[YEAR];
        private int count;

        void add(double value) {
            values[count++ % YEAR] = value;
        }

        double mean() {
            int kept = Math.min(count, YEAR);
            double sum = 0;
            for (int k = 0; k < kept; k++) sum += values[k];
            return kept == 0 ? 0 : sum / kept;
        }
    }
}
