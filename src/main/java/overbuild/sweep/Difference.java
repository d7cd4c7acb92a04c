package overbuild.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import overbuild.scenario.ScenarioWriter;
import tools.jackson.databind.JsonNode;

/** Where two trees differ. */
public final class Difference {
    private static final int MOST = 10;
    private static final int LONGEST = 60;

    private Difference() {}

    /** In words, a line for each place, such as {@code axes.psi[1] was 0.5 and is 0.7}. */
    public static List<String> of(JsonNode before, JsonNode now) {
        var lines = new ArrayList<String>();
        compare("", before, now, lines);
        if (lines.size() <= MOST) return lines;
        var first = new ArrayList<>(lines.subList(0, MOST));
        first.add("and " + (lines.size() - MOST) + " more");
        return first;
    }

    private static void compare(String path, JsonNode before, JsonNode now, List<String> lines) {
        if (before.equals(now) || ScenarioWriter.json(before).equals(ScenarioWriter.json(now))) return;
        if (before.isObject() && now.isObject()) {
            var keys = new TreeSet<>(before.propertyNames());
            keys.addAll(now.propertyNames());
            keys.forEach(
                    key -> compare(path.isEmpty() ? key : path + "." + key, before.path(key), now.path(key), lines));
        } else if (before.isArray() && now.isArray() && before.size() == now.size()) {
            for (int k = 0; k < before.size(); k++) compare(path + "[" + k + "]", before.get(k), now.get(k), lines);
        } else {
            lines.add(path + " was " + words(before) + " and is " + words(now));
        }
    }

    private static String words(JsonNode node) {
        if (node.isMissingNode()) return "absent";
        var text = ScenarioWriter.json(node);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 3) + "...";
    }
}
