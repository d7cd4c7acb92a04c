package overbuild.gui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import overbuild.intervention.Intervention;
import overbuild.intervention.ParameterChange;
import overbuild.model.Quarter;
import overbuild.scenario.Parameter;
import overbuild.scenario.Scenario;

/**
 * A parameter of the scenario that sliders can change.
 *
 * @param parameter the parameter, with its value when nobody has changed it
 */
record Knob(Parameter parameter) implements Lever {
    /** All firms that are listed. */
    static final String EVERYONE = "firms.*";

    private static final Pattern FIRM = Pattern.compile("(firms\\.[^.]+|population\\.[^.]+)(?:\\.firm)?\\.(.+)");

    /** What stands together among sliders. */
    private static final Map<String, String> TOGETHER =
            Map.of("structures", "technology", "equipment", "technology", "operation", "technology");

    /** The parameters of a quarter by whose they are, in the order of the scenario; firms that agree come first together. */
    static Map<String, List<Knob>> all(Scenario scenario, Quarter date) {
        var all = Parameter.of(scenario, date).stream().map(Knob::new).toList();
        var groups = new LinkedHashMap<String, List<Knob>>();
        all.stream()
                .filter(knob -> !knob.isFirms())
                .forEach(knob -> groups.computeIfAbsent(knob.whose(), key -> new ArrayList<>())
                        .add(knob));
        var shared = shared(all, scenario.firms().size());
        if (!shared.isEmpty()) groups.put(EVERYONE, shared);
        all.stream()
                .filter(Knob::isFirms)
                .forEach(knob -> groups.computeIfAbsent(knob.whose(), key -> new ArrayList<>())
                        .add(knob));
        return groups;
    }

    /** It with the value that a scenario gives it in a quarter. */
    Knob asOf(Scenario scenario, Quarter date) {
        return all(scenario, date).getOrDefault(whose(), List.of()).stream()
                .filter(knob -> knob.name().equals(name()))
                .findFirst()
                .orElse(this);
    }

    /** What all listed firms have alike. */
    private static List<Knob> shared(List<Knob> all, int firms) {
        if (firms < 2) return List.of();
        var alike = new LinkedHashMap<List<Object>, List<Knob>>();
        for (var knob : all) {
            if (knob.name().startsWith("firms."))
                alike.computeIfAbsent(List.of(knob.what(), knob.parameter().value()), key -> new ArrayList<>())
                        .add(knob);
        }
        return alike.values().stream()
                .filter(knobs -> knobs.size() == firms)
                .map(knobs -> knobs.get(0).of(EVERYONE))
                .toList();
    }

    private Knob of(String whose) {
        return new Knob(new Parameter(whose + "." + what(), parameter.param(), parameter.whole(), parameter.value()));
    }

    private boolean isFirms() {
        return FIRM.matcher(name()).matches();
    }

    /** Whose it is: a firm, a group of them, or a part of the world. */
    String whose() {
        return whose(name());
    }

    /** What it is, whosoever it is. */
    String what() {
        return what(name());
    }

    static String whose(String path) {
        var firm = FIRM.matcher(path);
        if (firm.matches()) return firm.group(1);
        var part = path.substring(0, path.indexOf('.'));
        return TOGETHER.getOrDefault(part, part);
    }

    static String what(String path) {
        var firm = FIRM.matcher(path);
        return firm.matches() ? firm.group(2) : path;
    }

    @Override
    public String name() {
        return parameter.path();
    }

    @Override
    public List<Handle> handles() {
        return List.of(new Handle("value", parameter.param(), parameter.value(), parameter.whole()));
    }

    @Override
    public boolean isAtRest(double[] values) {
        return values[0] == parameter.value();
    }

    @Override
    public boolean lapses() {
        return false;
    }

    @Override
    public boolean needsEnd() {
        return false;
    }

    @Override
    public Intervention intervention(Quarter from, Quarter until, double[] values) {
        return new ParameterChange(from, parameter.path(), values[0]);
    }
}
