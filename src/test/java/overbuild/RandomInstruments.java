package overbuild;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Instruments with terms drawn at random, as a scenario would write them; a new instrument is one more entry of {@link #kinds}. */
final class RandomInstruments {
    private final SplittableRandom random;
    private final List<String> firms;

    RandomInstruments(SplittableRandom random, List<String> firms) {
        this.random = random;
        this.firms = firms;
    }

    /** How each instrument is drawn, by the name of its class. */
    Map<String, Supplier<String>> kinds() {
        var kinds = new TreeMap<String, Supplier<String>>();
        kinds.put("Stake", this::stake);
        kinds.put(
                "MarginLoan",
                () -> text(
                        "borrower: %s, stake: pledge, line: %s, drawn: %s, rate: %s, advance: 0.4,"
                                + " trigger: %s, target: 0.3, impact: %s",
                        firms.get(0), number(10, 40), number(0, 10), number(0, 0.2), number(0.4, 1), number(0, 1)));
        kinds.put("VendorEquity", () -> text("buyer: %s, share: %s, most: %s", firm(), number(0, 1), number(0, 200)));
        kinds.put(
                "TakeOrPay",
                () -> text(
                        "seller: %s, buyer: %s, structures: %s, price: %s, must: %s, from: %s, until: %s",
                        firms.get(1),
                        firms.get(0),
                        number(0, 20),
                        number(0, 60),
                        number(0, 1),
                        quarter(1996),
                        quarter(1999)));
        kinds.put("JointVenture", this::venture);
        kinds.put(
                "Lease",
                () -> text(
                        "lessee: %s, structures: %s, from: %s, ticks: %d, rate: %s",
                        firm(), number(0, 10), quarter(1996), random.nextInt(1, 24), number(0, 0.3)));
        kinds.put(
                "PartlyPaid", () -> text("issuer: %s, subscribed: %s, call: %s", firm(), number(0, 100), number(0, 1)));
        kinds.put("ShareIssue", () -> text("issuer: %s, perYear: %s", firm(), number(0, 2)));
        return kinds;
    }

    /** Some of them, and the stake that a loan pledges. */
    String draw() {
        var block = new StringJoiner(", ", "{", "}");
        block.add(text("pledge: {type: Stake, holder: %s, value: 30, path: %s, forSale: true}", firms.get(0), path()));
        kinds().forEach((kind, terms) -> {
            boolean drawn = random.nextInt(3) > 0;
            if (drawn) block.add(text("%s: {type: %s, %s}", kind.toLowerCase(Locale.ROOT), kind, terms.get()));
        });
        return block.toString();
    }

    private String stake() {
        return text(
                "holder: %s, value: %s, path: %s, sales: [{at: %s, share: %s}, {at: %s, share: 0.3}], forSale: %s, impact: %s",
                firm(),
                number(0, 100),
                path(),
                quarter(1996),
                number(0, 0.7),
                quarter(1999),
                random.nextBoolean(),
                number(0, 1));
    }

    private String venture() {
        double share = number(0, 1);
        return text(
                "partners: [{firm: %s, share: %s}, {firm: %s, share: %s}], structures: %s, from: %s, until: %s, missed: %s",
                firms.get(0),
                share,
                firms.get(1),
                1 - share,
                number(0, 30),
                quarter(1996),
                quarter(1999),
                random.nextBoolean() ? "dilute" : "cut");
    }

    private String path() {
        return text("{1996-Q1: 1, %s: %s, %s: %s}", quarter(1997), number(0, 3), quarter(2000), number(0, 3));
    }

    private String quarter(int year) {
        return (year + random.nextInt(2)) + "-Q" + random.nextInt(1, 5);
    }

    private String firm() {
        return firms.get(random.nextInt(firms.size()));
    }

    private double number(double low, double high) {
        return Math.round(1e4 * (low + (high - low) * random.nextDouble())) / 1e4;
    }

    private static String text(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
