package overbuild.finance;

import java.util.ArrayList;
import java.util.List;
import overbuild.model.Check;
import overbuild.model.Event;
import overbuild.model.Param;
import overbuild.model.Quarter;

/**
 * Firms build together: each pays its share of the calls and owns its share of what is built. A partner that misses a call is diluted,
 * the others paying for it, or the project is cut by its part.
 *
 * <p>Call of partner i per tick = share_i x structures / quarters x p_K; what the shares leave is others', outside the race.
 *
 * <p>Source: model description, section 10.
 */
public record JointVenture(
        @Param(meaning = "Who takes part") List<Partner> partners,

        @Param(unit = "structure", meaning = "Structures that are built in all", min = 0)
        double structures,

        @Param(unit = "quarter", meaning = "First call") Quarter from,

        @Param(unit = "quarter", meaning = "Last call") Quarter until,

        @Param(unit = "text", meaning = "What a missed call does: dilute or cut", standard = "dilute")
        Missed missed)
        implements Instrument {
    /** What a missed call does. */
    public enum Missed {
        /** The others pay and own more. */
        dilute,
        /** Less is built. */
        cut
    }

    /** A partner. */
    public record Partner(
            @Param(unit = "firm", meaning = "The firm") String firm,

            @Param(unit = "-", meaning = "Its share", min = 0, max = 1)
            double share) {
        public Partner {
            Check.ranges(Partner.class, firm, share);
        }
    }

    public JointVenture {
        partners = List.copyOf(partners);
        Check.ranges(JointVenture.class, partners, structures, from, until, missed);
        Check.period(from, until);
        Check.that(!partners.isEmpty(), "partners must name at least one firm");
        double sum = 0;
        for (var partner : partners) sum += partner.share();
        Check.that(
                sum <= 1 + 1e-9,
                "partners' shares must not add up to more than 1, but add up to %s",
                Math.rint(1e9 * sum) / 1e9);
    }

    @Override
    public Position open(String name) {
        return new Building(this, name, partners.stream().map(Partner::share).toList());
    }

    @Override
    public List<String> firms() {
        return partners.stream().map(Partner::firm).toList();
    }

    /**
     * The venture as it stands.
     *
     * @param terms its terms
     * @param name its name
     * @param shares share of each partner in the calls to come
     */
    record Building(JointVenture terms, String name, List<Double> shares) implements Position {
        @Override
        public Turn call(Situation now) {
            if (!now.date().within(terms.from, terms.until)) return Turn.to(this);
            double units = terms.structures / (terms.from.ticksTo(terms.until) + 1);
            double cost = units * now.structurePrice();
            var able = able(cost, now);
            double paid = sum(able);
            if (paid <= 0) return Turn.to(this);
            double left = terms.missed == Missed.dilute ? sum(shares) - paid : 0;
            return order(units, cost, able, left, now);
        }

        /** The part of the whole call that each partner can pay of its own. */
        private List<Double> able(double cost, Situation now) {
            var able = new ArrayList<Double>();
            for (int k = 0; k < shares.size(); k++) {
                var firm = terms.partners.get(k).firm();
                double due = shares.get(k) * cost;
                double funds = now.isSound(firm) ? Math.max(0, now.funds(firm)) : 0;
                boolean pays = now.isSound(firm) && due <= funds;
                able.add(pays ? shares.get(k) : cost > 0 ? funds / cost : 0);
            }
            return able;
        }

        /** Orders what is paid for; what is missed is taken on by those who have paid in full, as far as they can. */
        private Turn order(double units, double cost, List<Double> able, double missing, Situation now) {
            double ready = 0;
            for (int k = 0; k < able.size(); k++) if (able.get(k).equals(shares.get(k))) ready += able.get(k);
            var turn = Turn.to(this);
            var parts = new ArrayList<Double>();
            double sum = 0;
            for (int k = 0; k < able.size(); k++) {
                var firm = terms.partners.get(k).firm();
                boolean full = able.get(k).equals(shares.get(k));
                double more = full && ready > 0 ? missing * able.get(k) / ready : 0;
                double part =
                        Math.min(able.get(k) + more, cost > 0 ? Math.max(able.get(k), now.funds(firm) / cost) : 1);
                if (!full)
                    turn = turn.tell(
                            firm,
                            Event.Kind.CALL_MISSED,
                            (shares.get(k) - part) * cost,
                            firm + " misses a call of " + name);
                if (part > 0) turn = turn.then(new Turn.Act.Order(firm, part * units, part * cost));
                parts.add(part);
                sum += part;
            }
            return new Turn(
                    new Building(terms, name, terms.missed == Missed.cut ? shares : over(parts, sum(shares) / sum)),
                    turn.acts());
        }

        private static double sum(List<Double> parts) {
            double sum = 0;
            for (double part : parts) sum += part;
            return sum;
        }

        private static List<Double> over(List<Double> parts, double factor) {
            return parts.stream().map(part -> part * factor).toList();
        }
    }
}
