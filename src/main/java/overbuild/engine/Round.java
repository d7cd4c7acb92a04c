package overbuild.engine;

import java.util.List;
import overbuild.model.MarketState;
import overbuild.model.Quarter;
import overbuild.scenario.Scenario;

/** One tick: what stands at its beginning goes in, what stands at its end comes out. */
public final class Round {
    private final MarketState opening;
    private final Draft draft;
    private final Worlds worlds;
    private final Delivery delivery;
    private final ClearMarket market;
    private final Accounts accounts;
    private final Valuation valuation;
    private final Learning learning;
    private final Deciding deciding;
    private final FundOrders funding;
    private final Resolving resolving;
    private final Closing closing;
    private final int change;
    private final Round changed;

    /** The rules of a scenario under one seed. */
    public Round(Scenario scenario, long seed) {
        this(scenario, seed, List.of());
    }

    /** The same, with watchers that are told what firms plan. */
    Round(Scenario scenario, long seed, List<Recorder> watchers) {
        this(scenario, seed, watchers, scenario.start());
    }

    /** The rules as they are in a quarter, and those that come after them. */
    private Round(Scenario scenario, long seed, List<Recorder> watchers, Quarter date) {
        var setup = new Setup(scenario.asOf(date), seed);
        var next = scenario.changeAfter(date);
        change = next.map(scenario.start()::ticksTo).orElse(Integer.MAX_VALUE);
        changed = next.map(later -> new Round(scenario, seed, watchers, later)).orElse(null);
        opening = Opening.of(setup.quiet());
        draft = new Draft(setup.regions);
        var contracts = new Contracts(setup);
        worlds = new Worlds(setup, contracts);
        delivery = new Delivery(setup, contracts);
        market = new ClearMarket(setup, contracts);
        accounts = new Accounts(setup, contracts);
        valuation = new Valuation(setup, contracts);
        learning = new Learning(setup);
        deciding = new Deciding(setup, contracts, watchers);
        funding = new FundOrders(setup, contracts);
        resolving = new Resolving(setup, contracts);
        closing = new Closing(setup);
    }

    /** The state before the first tick. */
    public MarketState opening() {
        return opening;
    }

    /**
     * Plays the tick after a state. The result depends on that state alone; a round is used by one thread at a time.
     *
     * @throws RunFailure when a law that always holds is broken
     */
    public MarketState play(MarketState before) {
        if (before.tick() + 1 >= change) return changed.play(before);
        prepare(before);
        deciding.decide(draft);
        funding.fund(draft);
        resolving.resolve(draft);
        var after = closing.close(draft);
        Identities.check(before, after);
        return after;
    }

    /** The decisions of the tick after a state, before anyone has decided; good until this round plays on. */
    DecisionPoint stage(MarketState before) {
        if (before.tick() + 1 >= change) return changed.stage(before);
        prepare(before);
        return deciding.stage(draft);
    }

    private void prepare(MarketState before) {
        draft.open(before);
        worlds.advance(draft);
        delivery.deliver(draft);
        market.clear(draft);
        accounts.account(draft);
        valuation.value(draft);
        learning.learn(draft);
    }
}
