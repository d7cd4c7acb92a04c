package overbuild.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import overbuild.Altered;
import overbuild.Written;
import overbuild.model.Firm;
import overbuild.model.Flow;
import overbuild.model.MarketState;
import overbuild.model.Sector;
import overbuild.model.SectorAccount;

/** A state that somebody tampered with ends the run. */
class IdentitiesTest {
    private static final int TICK = 3;
    private final List<MarketState> states = Run.play(
                    Written.scenario(
                            Written.TEXTBOOK,
                            "ticks=5",
                            "structures.buildTicks=2",
                            "firms.*.debts={bond: {principal: 100, rate: 0.1}}",
                            "firms.*.strategy={type: StockManagement, target: 14}",
                            "structures.depreciation=0.1"),
                    1)
            .states();

    @Test
    void acceptsWhatTheEnginePlayed() {
        assertThatCode(() -> Identities.check(states.get(TICK - 1), states.get(TICK)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "cash, assets = liabilities + net worth",
        "netWorth, assets = liabilities + net worth",
        "construction, assets = liabilities + net worth",
        "invested, capex = change of capital + what wore or was written off",
        "consumed, capex = change of capital + what wore or was written off"
    })
    void noticesTamperedBooks(String item, String identity) {
        var failure = failure(firm -> {
            double value = value(firm.books(), item);
            return Altered.with(firm, "books", Altered.with(firm.books(), item, value + 1));
        });
        assertBroken(failure, "South", identity);
    }

    @Test
    void noticesMoneyFromNowhere() {
        var failure = failure(firm -> {
            var books = firm.books();
            var richer = Altered.with(books, "cash", books.cash() + 1);
            return Altered.with(firm, "books", Altered.with(richer, "netWorth", books.netWorth() + 1));
        });
        assertBroken(failure, "South", "change of cash = its flows");
    }

    @Test
    void noticesForgottenDebt() {
        var failure = failure(firm -> {
            var books = firm.books();
            var freed = Altered.with(books, "debts", List.of());
            return Altered.with(firm, "books", Altered.with(freed, "netWorth", books.netWorth() + books.debt()));
        });
        assertBroken(failure, "lenders", "loans = debts of firms");
    }

    @ParameterizedTest
    @CsvSource({
        "deposits, households, assets = net worth",
        "loans, lenders, assets = net worth",
        "securities, vendors, assets = net worth",
        "netWorth, state, assets = net worth"
    })
    void noticesTamperedAccounts(String item, String sector, String identity) {
        var state = states.get(TICK);
        var account = (SectorAccount) Altered.value(state.sectors(), sector);
        var tampered = Altered.with(account, item, (double) Altered.value(account, item) + 1);
        assertBroken(failure(with(state, sector, tampered)), sector, identity);
    }

    @Test
    void noticesAPaymentWithoutMoney() {
        var state = states.get(TICK);
        var account = state.sector(Sector.VENDORS);
        var paid = Altered.with(account, "flows", account.flows().with(Flow.WAGES, 1));
        assertBroken(failure(with(state, "vendors", paid)), "vendors", "change of cash = its flows");
    }

    @Test
    void noticesWhatIsPaidAndNotReceived() {
        var state = states.get(TICK);
        var account = state.sector(Sector.LENDERS);
        var lost = Altered.with(account, "flows", account.flows().with(Flow.FORGIVEN, -1));
        assertBroken(failure(with(state, "lenders", lost)), "Loans lost", "what is paid is received");
    }

    @Test
    void noticesLoansThatNobodyOwes() {
        var state = states.get(TICK);
        var account = state.sector(Sector.VENDORS);
        var richer = Altered.with(account, "loans", account.loans() + 1);
        var lent = Altered.with(richer, "netWorth", account.netWorth() + 1);
        assertBroken(failure(with(state, "vendors", lent)), "vendors", "loans = debts of firms");
    }

    @Test
    void noticesDepositsThatNobodyOwes() {
        var before = with(states.get(TICK - 1), "households", richer(states.get(TICK - 1)));
        var after = with(states.get(TICK), "households", richer(states.get(TICK)));
        var failure = catchThrowableOfType(RunFailure.class, () -> Identities.check(before, after));
        assertBroken(failure, "lenders", "deposits owed = deposits held");
    }

    private static SectorAccount richer(MarketState state) {
        var account = state.sector(Sector.HOUSEHOLDS);
        var more = Altered.with(account, "deposits", account.deposits() + 1);
        return Altered.with(more, "netWorth", account.netWorth() + 1);
    }

    private static MarketState with(MarketState state, String sector, SectorAccount account) {
        return Altered.with(state, "sectors", Altered.with(state.sectors(), sector, account));
    }

    @Test
    void noticesLostOrders() {
        var failure = failure(firm -> Altered.with(
                firm,
                "pipeline",
                Altered.with(firm.pipeline(), "units", firm.pipeline().units() + 1)));
        assertBroken(failure, "South", "pipeline = sum of its orders");
    }

    @Test
    void noticesSalesBeyondCapacity() {
        var failure =
                failure(firm -> Altered.with(firm, "quantity", firm.plant().equipment() + 1));
        assertBroken(failure, "South", "sales within equipped capacity");
    }

    @ParameterizedTest
    @CsvSource({
        "price, 1, price at or above marginal cost",
        "demanded, 1, sales within demand",
        "effective, 1, sales within capacity",
        "price, NaN, price is a price"
    })
    void noticesATamperedMarket(String item, double value, String identity) {
        var state = states.get(TICK);
        var broken = Altered.with(state, "clearing", Altered.with(state.clearing(), item, value));
        assertBroken(failure(broken), "market", identity);
    }

    @Test
    void noticesATamperedRegion() {
        var state = states.get(TICK);
        var market = state.clearing();
        var regions = List.of(market, Altered.with(market, "price", 1.0));
        assertBroken(failure(Altered.with(state, "clearings", regions)), "market 2", "price at or above marginal cost");
    }

    private static void assertBroken(RunFailure failure, String agent, String identity) {
        assertThat(failure.tick()).isEqualTo(TICK);
        assertThat(failure.agent()).isEqualTo(agent);
        assertThat(failure.identity()).isEqualTo(identity);
        assertThat(failure.gap()).isNotZero();
        assertThat(failure).hasMessageContaining("tick " + TICK + ", " + agent + ": " + identity);
    }

    private RunFailure failure(UnaryOperator<Firm> tampering) {
        var firms = new ArrayList<>(states.get(TICK).firms());
        firms.replaceAll(firm -> firm.name().equals("South") ? tampering.apply(firm) : firm);
        return failure(Altered.with(states.get(TICK), "firms", firms));
    }

    private RunFailure failure(MarketState broken) {
        return catchThrowableOfType(RunFailure.class, () -> Identities.check(states.get(TICK - 1), broken));
    }

    private static double value(Record record, String item) {
        for (var component : record.getClass().getRecordComponents()) {
            if (!component.getName().equals(item)) continue;
            try {
                return (double) component.getAccessor().invoke(record);
            } catch (ReflectiveOperationException failure) {
                throw new LinkageError(item, failure);
            }
        }
        throw new AssertionError(item);
    }
}
