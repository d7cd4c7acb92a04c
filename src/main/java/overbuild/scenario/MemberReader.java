package overbuild.scenario;

import java.util.Map;

/** Reads one plug-in outside a scenario, written as its name or as a map with its {@code type} and parameters. */
public final class MemberReader {
    private MemberReader() {}

    /**
     * The member of a family that a text describes.
     *
     * @param option where the text was given, such as {@code --solve}
     * @throws ScenarioException with all that is wrong
     */
    public static <T> T read(Class<T> family, String option, String text) {
        var origin = new Origin(Origin.Kind.FILE, option, 0, 0);
        var node = Yaml.parse(text, origin);
        var findings = new Findings();
        var binder = new Binder(findings, UnitNames.of(new Node.Fields(Map.of(), origin)), Sources.unchecked());
        if (node == null) throw new ScenarioException(new Problem(origin, "", "must name a " + family.getSimpleName()));
        var member = family.cast(binder.bind(binder.slot("", family), node));
        if (findings.reports() > 0) throw new ScenarioException(findings.problems());
        return member;
    }
}
