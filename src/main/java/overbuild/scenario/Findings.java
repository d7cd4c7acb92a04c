package overbuild.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What comes up while a scenario is read: what is wrong, and a row for each value. */
final class Findings {
    private final List<Problem> problems = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();
    private final List<Explanation> rows = new ArrayList<>();
    private int reports;

    /** Notes something wrong; the same at the same place is kept once, however many firms share it. */
    void report(Node node, String path, String rest) {
        report(Problem.at(node, path, rest), rest);
    }

    void report(Problem problem, String rest) {
        reports++;
        var shared = problem.path().replaceFirst("^firms\\.[^.]+", "firms.*");
        if (seen.add(List.of(problem.where(), shared, rest))) problems.add(problem);
    }

    void row(Slot slot, String value, Quantity quantity) {
        rows.add(new Explanation(
                slot.path(),
                value,
                slot.param().unit(),
                slot.param().meaning(),
                quantity.source() == null ? "" : quantity.source(),
                quantity.note() == null ? "" : quantity.note(),
                quantity.value().origin()));
    }

    /** Takes over rows that were noted before. */
    void rows(List<Explanation> known) {
        rows.addAll(known);
    }

    /** How many rows there are. */
    int count() {
        return rows.size();
    }

    /** The rows after so many. */
    List<Explanation> since(int row) {
        return List.copyOf(rows.subList(row, rows.size()));
    }

    /** How often something wrong was noted. */
    int reports() {
        return reports;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    List<Explanation> rows() {
        return List.copyOf(rows);
    }
}
