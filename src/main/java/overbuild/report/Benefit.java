package overbuild.report;

import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What a remedy brings: positive is good. */
enum Benefit {
    AVOIDED("Harm avoided", weighed -> -weighed.harm()),
    SURPLUS("Surplus of all", weighed -> weighed.incidence().total()),
    USERS("Users", weighed -> weighed.incidence().users()),
    FIRMS("Firms and owners", weighed -> weighed.incidence().firms()),
    CREDITORS("Lenders and vendors", weighed -> weighed.incidence().creditors()),
    STATE("State", weighed -> weighed.incidence().state());

    private final String words;
    private final ToDoubleFunction<Weighed> value;

    Benefit(String words, ToDoubleFunction<Weighed> value) {
        this.words = words;
        this.value = value;
    }

    String words() {
        return words;
    }

    /** Key in files. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    double of(Weighed weighed) {
        return value.applyAsDouble(weighed);
    }
}
