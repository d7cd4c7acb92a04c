package overbuild.sweep;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import overbuild.model.Check;
import overbuild.model.Distribution;
import overbuild.model.Param;
import overbuild.scenario.Forms;
import overbuild.scenario.Node;
import overbuild.scenario.Node.Fields;
import overbuild.scenario.Node.Items;
import overbuild.scenario.Node.Leaf;
import overbuild.scenario.Problem;

/** Makes axes of what a sweep file says of them; what is wrong is noted. */
final class AxisReader {
    private final List<Problem> problems;

    AxisReader(List<Problem> problems) {
        this.problems = problems;
    }

    /** A list of values as a map. */
    record ListForm(
            @Param(unit = "text", meaning = "What is set; the name of the axis when absent", standard = "null")
            String path,

            @Param(meaning = "The values") List<Node> values) {
        public ListForm {
            values = List.copyOf(values);
            Check.that(!values.isEmpty(), "values must be at least one");
            twice(values).ifPresent(value -> Check.that(false, "values must not have one twice, but had %s", value));
        }
    }

    /** A range. */
    record RangeForm(
            @Param(unit = "text", meaning = "What is set; the name of the axis when absent", standard = "null")
            String path,

            @Param(meaning = "One end") double from,
            @Param(meaning = "The other end") double to,

            @Param(
                    unit = "n",
                    meaning = "How many values; all between the ends when absent",
                    min = 2,
                    max = 1e7,
                    standard = "null")
            Integer steps,

            @Param(meaning = "How they are spread", standard = "linear")
            Scale scale,

            @Param(meaning = "Whether only whole numbers count, all of them", standard = "false")
            boolean whole) {
        public RangeForm {
            Check.ranges(RangeForm.class, path, from, to, steps, scale, whole);
            Check.that(from < to, "from must lie below to, else the range is empty, but were %s and %s", from, to);
            Check.that(
                    scale == Scale.linear || from > 0 || to < 0,
                    "from and to of a log range must lie on one side of zero, but were %s and %s",
                    from,
                    to);
            Check.that(
                    !whole || (from == Math.rint(from) && to == Math.rint(to)),
                    "whole needs whole ends, but they were %s and %s",
                    from,
                    to);
            Check.that(
                    !whole || to - from < 1e7, "whole must be at most 10 million numbers, but were %s to %s", from, to);
            Check.that(!whole || (steps == null && scale == Scale.linear), "whole goes without steps and scale");
        }

        int levels() {
            return whole ? (int) (to - from) + 1 : steps == null ? 0 : steps;
        }
    }

    /** The axes in the order of the file. */
    List<Axis> read(Map<String, Node> axes) {
        var all = new ArrayList<Axis>();
        axes.forEach((name, written) -> axis(name, written).ifPresent(all::add));
        return all;
    }

    private Optional<Axis> axis(String name, Node written) {
        var place = "axes." + name;
        if (written instanceof Items items) return values(name, place, items);
        if (written instanceof Leaf leaf && !leaf.isNull())
            return Optional.of(new Axis.Values(name, name, List.of(leaf)));
        if (!(written instanceof Fields fields)) {
            return refuse(written, place, "must be a list, a range or a distribution, but was " + written.words());
        }
        if (fields.has("type")) return drawn(name, place, fields);
        if (fields.has("values")) {
            return Forms.bind(fields, place, ListForm.class, problems)
                    .map(form -> new Axis.Values(name, path(name, form.path()), form.values()));
        }
        return Forms.bind(fields, place, RangeForm.class, problems)
                .map(form -> new Axis.Range(
                        name,
                        path(name, form.path()),
                        form.from(),
                        form.to(),
                        form.levels(),
                        form.scale(),
                        form.whole(),
                        fields.origin()));
    }

    private Optional<Axis> values(String name, String place, Items items) {
        if (items.items().isEmpty()) return refuse(items, place, "must have at least one value");
        var twice = twice(items.items());
        if (twice.isPresent()) return refuse(items, place, "must not have a value twice, but had " + twice.get());
        return Optional.of(new Axis.Values(name, name, items.items()));
    }

    /** The first value that is there already, as written. */
    private static Optional<String> twice(List<Node> values) {
        var seen = new HashSet<String>();
        return values.stream()
                .filter(value -> !seen.add(sense(value)))
                .map(Node::flow)
                .findFirst();
    }

    /** A value such that 3, 3.0 and 3e0 are the same. */
    private static String sense(Node value) {
        if (!(value instanceof Leaf leaf) || leaf.kind() != Node.Kind.NUMBER) return value.flow();
        try {
            return Double.toString(Double.parseDouble(leaf.text().replace("_", "")));
        } catch (NumberFormatException endless) {
            return value.flow();
        }
    }

    private Optional<Axis> drawn(String name, String place, Fields fields) {
        var path = fields.entries().get("path") instanceof Leaf leaf && !leaf.isNull() ? leaf.text() : name;
        return Forms.bind(fields.without("path"), place, Distribution.class, problems)
                .map(distribution -> new Axis.Drawn(name, path, distribution, fields.origin()));
    }

    private static String path(String name, String given) {
        return given == null ? name : given;
    }

    private Optional<Axis> refuse(Node node, String place, String rest) {
        problems.add(Problem.at(node, place, rest));
        return Optional.empty();
    }
}
