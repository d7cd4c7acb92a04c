package overbuild.engine;

import java.util.Locale;
import overbuild.model.Equity;
import overbuild.model.Event;
import overbuild.model.Flow;
import overbuild.model.Maths;
import overbuild.model.Sector;
import overbuild.model.ShareMarket;
import overbuild.model.Status;
import overbuild.model.Stream;
import overbuild.scenario.Shares;

/**
 * The stock market.
 *
 * <p>(21) ln Pm_{t+1} = ln Pm_t + a_f (ln F - ln Pm_t) + a_e Lambda s_t + sigma_m z, with Lambda the worth of what the firm does in the race
 * over F, at most 4, and z partly common to all. Shares of a firm in default are worth nothing and stay in the index.
 *
 * <p>Source: fundamentalists and sentiment, Beja and Goldman 1980, Day and Huang 1990; levered exposure, Hamada 1972, Christie 1982.
 */
final class Trading {
    /** What prices start at. */
    static final double BASE = 100;

    private static final double LARGEST_EXPOSURE = 4;
    private static final double LARGEST_GAP = 3;
    private static final String VENDORS = "vendors";

    private final Setup setup;
    private final Shares terms;
    private final Fundamentals fundamentals;
    private final Mood mood;
    private final double deviation;

    private Trading(Setup setup, Contracts contracts) {
        this.setup = setup;
        terms = setup.scenario.finance().shares();
        fundamentals = new Fundamentals(setup, contracts);
        mood = new Mood(setup);
        deviation = terms.volatility() / 2;
    }

    /** The stock market of a scenario; null where no shares are traded. */
    static Trading of(Setup setup, Contracts contracts) {
        return setup.scenario.finance().shares() == null ? null : new Trading(setup, contracts);
    }

    /** Lets prices move, and tells when the index falls too far. */
    void trade(Draft draft) {
        var before = draft.before.shares();
        double felt = mood.of(draft);
        double news = draft.conditions.mood();
        var day = new Day(felt, news, noise(draft, ""));
        var causes = new Causes();
        fundamentals.open(draft);
        for (int k = 0; k < draft.size(); k++) draft.equity[k] = price(draft, k, day, causes);
        var vendors = ofVendors(draft, before.vendors(), day);
        double sentiment = Mood.bounded(felt + news);
        if (!before.isOpen()) {
            draft.shares = new ShareMarket(BASE, BASE, 0, sentiment, vendors);
            return;
        }
        double kept = causes.kept();
        double index = before.index() * kept;
        double change = kept > 0 ? Math.max(-LARGEST_GAP, Maths.log(kept)) : -LARGEST_GAP;
        draft.shares = new ShareMarket(index, Math.max(before.peak(), index), change, sentiment, vendors);
        if (1 - kept > terms.sellOff().fall()) tell(draft, 1 - kept, causes);
    }

    /**
     * What moves all shares in a tick.
     *
     * @param felt sentiment without news
     * @param news what was added to it from outside
     * @param noise the noise that all have in common
     */
    private record Day(double felt, double news, double noise) {}

    private Equity price(Draft draft, int firm, Day day, Causes causes) {
        var before = draft.firm(firm).equity();
        var status = draft.status[firm];
        boolean lost = status == Status.REORGANISED || status == Status.GONE;
        if (!before.isTraded()) {
            boolean listed = draft.firm(firm).status().operates() && !lost;
            return listed ? opened(draft, firm) : before;
        }
        if (lost) {
            causes.add(before.value(), 0);
            return before.worthless();
        }
        var worths = fundamentals.of(draft, firm);
        var moved = moved(before, worths, day, noise(draft, setup.firms.get(firm).name), causes);
        causes.add(before.value(), moved.value());
        return moved;
    }

    private Equity opened(Draft draft, int firm) {
        var worths = fundamentals.of(draft, firm);
        return new Equity(terms.opening() * worths.value(), 1, worths.value(), worths.exposure(LARGEST_EXPOSURE));
    }

    private Equity moved(Equity before, Fundamentals.Worths worths, Day day, double noise, Causes causes) {
        double exposure = worths.exposure(LARGEST_EXPOSURE);
        double pull = terms.pull() * gap(worths.value(), before.value());
        double felt = terms.sway() * exposure * day.felt();
        double news = terms.sway() * exposure * day.news();
        double drawn = deviation * (Math.sqrt(terms.common()) * day.noise() + Math.sqrt(1 - terms.common()) * noise);
        causes.weigh(before.value(), pull, felt, news, drawn);
        double factor = Maths.exp(Maths.clip(pull + felt + news + drawn, -LARGEST_GAP, LARGEST_GAP));
        return new Equity(before.value() * factor, before.price() * factor, worths.value(), exposure);
    }

    /** ln F - ln Pm, within bounds. */
    static double gap(double fundamental, double price) {
        if (!(price > 0)) return 0;
        if (!(fundamental > 0)) return -LARGEST_GAP;
        return Maths.clip(Maths.log(fundamental / price), -LARGEST_GAP, LARGEST_GAP);
    }

    private Equity ofVendors(Draft draft, Equity before, Day day) {
        var worths = fundamentals.ofVendors(draft.before.sector(Sector.VENDORS));
        if (before.isTraded()) return moved(before, worths, day, noise(draft, VENDORS), new Causes());
        if (draft.tick == 0 || worths.value() == 0) return Equity.NONE;
        return new Equity(terms.opening() * worths.value(), 1, worths.value(), worths.exposure(LARGEST_EXPOSURE));
    }

    private double noise(Draft draft, String name) {
        return deviation == 0 ? 0 : setup.draws.normal(Stream.SHARES, name, draft.tick);
    }

    private static void tell(Draft draft, double fall, Causes causes) {
        String text = String.format(
                Locale.ROOT, "Shares fall by %d %%, most of it for %s", Math.round(100 * fall), causes.largest());
        draft.tell(new Event(draft.tick, "", Event.Kind.SELL_OFF, fall, text));
    }

    /** The shares of a firm at the end of a tick, after what was issued and bought back since they were traded. */
    static Equity close(Draft draft, int firm) {
        if (!draft.shares.isOpen()) return Equity.NONE;
        var ledger = draft.ledger[firm];
        double raised = ledger.of(Flow.ISSUED) + ledger.of(Flow.PAID_OUT);
        var equity = draft.equity[firm];
        if (equity.isTraded()) {
            return draft.status[firm] == Status.ACTIVE ? equity.issued(raised) : equity;
        }
        boolean enters = draft.status[firm] == Status.ACTIVE && raised > 0;
        return enters ? new Equity(raised, 1, raised, 0) : equity;
    }

    /** Why the index moved: what each term of (21) did to it, in logs weighted by market value. */
    private static final class Causes {
        private static final String[] NAMES = {"fundamentals", "sentiment", "news", "noise"};

        private final double[] sums = new double[NAMES.length];
        private double before;
        private double after;

        void add(double valueBefore, double valueAfter) {
            before += valueBefore;
            after += valueAfter;
            if (valueAfter == 0) sums[0] -= valueBefore;
        }

        void weigh(double value, double... terms) {
            for (int k = 0; k < sums.length; k++) sums[k] += value * terms[k];
        }

        double kept() {
            return before > 0 ? after / before : 1;
        }

        String largest() {
            int largest = 0;
            for (int k = 1; k < sums.length; k++) if (sums[k] < sums[largest]) largest = k;
            return NAMES[largest];
        }
    }
}
