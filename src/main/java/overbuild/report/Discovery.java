package overbuild.report;

import java.util.List;
import overbuild.sensitivity.Box;
import overbuild.sensitivity.Cases;
import overbuild.sensitivity.Condition;
import overbuild.sensitivity.Prim;

/**
 * Where something happens.
 *
 * @param what what happens, such as {@code glut >= 1}
 * @param cases the points
 * @param found the boxes
 * @param missing points left out, because a run failed or is missing
 */
public record Discovery(String what, Cases cases, Prim.Found found, int missing) {
    /** A condition on a parameter in words, such as {@code psi <= 0.62}; empty where it asks for nothing. */
    static String words(Parameter parameter, Condition condition) {
        if (condition instanceof Condition.Among among) {
            return parameter.name() + " in {"
                    + String.join(
                            ", ", among.values().stream().map(parameter::label).toList()) + "}";
        }
        if (!(condition instanceof Condition.Between between)) return "";
        var low = Double.isInfinite(between.low()) ? "" : Figures.number(between.low()) + " <= ";
        var high = Double.isInfinite(between.high()) ? "" : " <= " + Figures.number(between.high());
        if (high.isEmpty()) return parameter.name() + " >= " + Figures.number(between.low());
        return low + parameter.name() + high;
    }

    /** All conditions of a box in words. */
    static String words(List<Parameter> parameters, Box box) {
        var words = new java.util.ArrayList<String>();
        for (int k = 0; k < parameters.size(); k++) {
            var one = words(parameters.get(k), box.conditions().get(k));
            if (!one.isEmpty()) words.add(one);
        }
        return String.join(" and ", words);
    }

    /** What the boxes say in a sentence. */
    String sentence(List<Parameter> parameters) {
        double all = cases.total() / cases.size();
        var start = what + " at " + Figures.percent(all) + " of " + cases.size() + " points";
        if (found.boxes().isEmpty()) return start + "; no box in which it is clearly more frequent.";
        var box = found.boxes().get(0);
        return start + "; at " + Figures.percent(box.density()) + " of those with " + words(parameters, box)
                + ", which hold " + Figures.percent(box.coverage()) + " of all cases.";
    }
}
