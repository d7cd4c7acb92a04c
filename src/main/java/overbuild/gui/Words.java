package overbuild.gui;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import overbuild.intervention.Intervention;
import overbuild.intervention.ParameterChange;
import overbuild.model.Event;
import overbuild.model.Param;
import overbuild.report.Figures;
import overbuild.scenario.Scenario;
import overbuild.scenario.Units;

/**
 * What the window says, in one language.
 *
 * @param bundle keys and texts
 */
public record Words(ResourceBundle bundle) {
    private static final String NAME = "overbuild.gui.words";

    /** In a language; English for those that it is not told in. */
    public static Words in(Locale locale) {
        return new Words(
                ResourceBundle.getBundle(NAME, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
    }

    /** All keys. */
    String help() {
        return Stream.of(Order.values()).map(order -> say("order." + order)).collect(Collectors.joining(" · ")) + "\n"
                + say("help.more");
    }

    /** The language itself. */
    Locale locale() {
        return bundle.getLocale();
    }

    String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
    }

    /** What a chart says, which is English unless told otherwise. */
    String chart(String english) {
        return told("series." + key(english), english);
    }

    String told(String key, String otherwise) {
        return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
    }

    /** A number as this language writes it. */
    String number(double value) {
        return local(Figures.number(value));
    }

    /** A share as this language writes it. */
    String percent(double share) {
        return local(Figures.percent(share));
    }

    /** A ratio as this language writes it. */
    String times(double ratio) {
        var figure = Figures.times(ratio);
        return say("times", local(figure.substring(0, figure.indexOf(' '))));
    }

    /** All digits of a number, as it is typed. */
    String exact(double value) {
        return local(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
    }

    /** The number that was typed. */
    OptionalDouble parsed(String text) {
        var plain = text.strip().replace('−', '-').replace(symbols().getDecimalSeparator(), '.');
        try {
            return OptionalDouble.of(new BigDecimal(plain).doubleValue());
        } catch (NumberFormatException noNumber) {
            return OptionalDouble.empty();
        }
    }

    /** An English figure with the points and commas of this language. */
    String local(String figure) {
        char point = symbols().getDecimalSeparator();
        if (point == '.') return figure;
        return figure.replace(',', '\0')
                .replace('.', point)
                .replace('\0', symbols().getGroupingSeparator());
    }

    private DecimalFormatSymbols symbols() {
        return DecimalFormatSymbols.getInstance(locale());
    }

    /** A unit, in this language as far as it is known. */
    String unit(String unit) {
        return told("unit." + key(unit), unit);
    }

    /** The unit of a parameter, in the words of its scenario. */
    String unit(Param param, Scenario scenario) {
        var key = "of." + key(param.unit());
        var units = units(scenario);
        return bundle.containsKey(key) ? say(key, units.money(), units.structure()) : units.own(param.unit());
    }

    private static String key(String name) {
        return name.replaceAll("[^a-zA-Z0-9]+", "_");
    }

    /** The units of a scenario, in this language as far as they are known. */
    Units units(Scenario scenario) {
        var units = scenario.units();
        return new Units(unit(units.money()), unit(units.structure()), unit(units.service()));
    }

    /** What happened, which is English unless told otherwise. */
    String event(Event event, Optional<Intervention> intervention) {
        var key = "event." + event.kind();
        if (!bundle.containsKey(key)) return event.text();
        var done = intervention.map(this::done).orElse("");
        return say(key, event.firm(), number(event.amount()), percent(event.amount()), done);
    }

    private String done(Intervention intervention) {
        if (!(intervention instanceof ParameterChange change))
            return intervention(intervention.getClass().getSimpleName());
        var path = change.path();
        return whose(Knob.whose(path)) + ": " + parameter(path, path) + " " + exact(change.value());
    }

    private String parameter(String path, String otherwise) {
        return told("parameter." + Knob.what(path).replace(".then.", "."), otherwise);
    }

    /** Name of an intervention. */
    String intervention(String type) {
        return told(
                "lever." + type,
                type.charAt(0) + type.substring(1).replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT));
    }

    /** Name of a lever. */
    String lever(Lever lever) {
        if (lever instanceof Knob knob) return whose(knob.whose());
        return intervention(lever.name());
    }

    /** Name of a number of a lever. */
    String lever(Lever lever, Lever.Handle handle) {
        if (lever instanceof Knob knob)
            return parameter(knob.name(), handle.param().meaning());
        return told(
                "lever." + lever.name() + "." + handle.name(), handle.param().meaning());
    }

    /** Why a number cannot be set. */
    String refusal(Lever lever, Lever.Handle handle, double value) {
        var param = handle.param();
        var bounded = Double.isInfinite(param.max()) ? "lever.below" : "lever.out";
        return say(
                Double.isInfinite(param.min()) ? "lever.above" : bounded,
                lever(lever),
                lever(lever, handle),
                number(param.min()),
                number(param.max()),
                exact(value));
    }

    /** The range of a number with its unit. */
    String range(Param param, String unit) {
        boolean low = Double.isFinite(param.min());
        boolean high = Double.isFinite(param.max());
        if (low && high)
            return say("lever.range", number(param.min()), number(param.max()), unit)
                    .strip();
        if (low) return say("lever.range.low", number(param.min()), unit).strip();
        return high ? say("lever.range.high", number(param.max()), unit).strip() : unit;
    }

    /** Whose parameters they are: a firm, a group of them, or a part of the world. */
    String whose(String group) {
        return told("whose." + group, group.substring(group.indexOf('.') + 1));
    }

    /** A change in one line. */
    String change(Change change) {
        var handles = change.lever().handles();
        var numbers = IntStream.range(0, handles.size())
                .filter(k -> k == 0 || change.numbers()[k] != handles.get(k).rest())
                .mapToObj(k -> lever(change.lever(), handles.get(k)) + " " + exact(change.numbers()[k]))
                .collect(Collectors.joining("; "));
        boolean measure = change.lever() instanceof Measure && handles.size() == 1;
        var what = measure
                ? lever(change.lever()) + " " + exact(change.numbers()[0])
                : lever(change.lever()) + ": " + numbers;
        return change.until() == null
                ? say("change.since", change.from(), what)
                : say("change.during", change.from(), change.until(), what);
    }
}
