package overbuild.scenario;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import overbuild.finance.Instrument;
import overbuild.finance.MarginLoan;
import overbuild.finance.Stake;
import overbuild.model.Check;
import overbuild.model.Debt;

/** Whether what instruments name is there, and is pledged once. */
final class Parties {
    private Parties() {}

    static void check(Map<String, Instrument> instruments, Set<String> firms, Function<String, FirmSpec> party) {
        var pledged = new HashMap<String, String>();
        instruments.forEach((name, instrument) -> {
            var path = "finance.instruments." + name;
            Check.that(
                    !name.equals(Debt.LINE) && !name.equals(Debt.VENDOR_LINE),
                    "finance.instruments must not call one '%s', as a firm's line is",
                    name);
            for (var firm : instrument.firms())
                Check.that(
                        party.apply(firm) != null,
                        "%s names '%s', which is no firm of the scenario. %s",
                        path,
                        firm,
                        Nearest.hint(firm, firms));
            checkOwners(path, name, instrument, party);
            for (var other : instrument.instruments())
                Check.that(
                        instruments.containsKey(other),
                        "%s names '%s', which is no instrument. %s",
                        path,
                        other,
                        Nearest.hint(other, instruments.keySet()));
            if (instrument instanceof MarginLoan loan) check(path, loan, instruments.get(loan.stake()), pledged);
        });
    }

    /** An outsider owns and owes nothing before it comes in. */
    private static void checkOwners(String path, String name, Instrument instrument, Function<String, FirmSpec> party) {
        for (var firm : instrument.firms()) {
            boolean holds = instrument.open(name).holder().equals(firm)
                    || instrument.loans(name).stream()
                            .anyMatch(loan -> loan.firm().equals(firm));
            Check.that(
                    !holds || !party.apply(firm).outsider(),
                    "%s names %s, an outsider, which owns and owes nothing before it enters",
                    path,
                    firm);
        }
    }

    private static void check(String path, MarginLoan loan, Instrument pledge, Map<String, String> pledged) {
        Check.that(pledge instanceof Stake, "%s.stake must name a stake, but '%s' is none", path, loan.stake());
        var stake = (Stake) pledge;
        Check.that(
                stake.holder().equals(loan.borrower()),
                "%s.stake '%s' is held by %s, not by the borrower %s",
                path,
                loan.stake(),
                stake.holder(),
                loan.borrower());
        double most = loan.advance() * stake.value();
        Check.that(
                loan.drawn() <= most * (1 + 1e-9),
                "%s.drawn must not exceed its advance rate on the stake, %s, but was %s",
                path,
                most,
                loan.drawn());
        var other = pledged.put(loan.stake(), path);
        Check.that(other == null, "%s pledges '%s', which %s pledges already", path, loan.stake(), other);
    }
}
