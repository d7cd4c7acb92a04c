package overbuild.scenario;

import overbuild.model.Check;
import overbuild.model.Param;

/** What counts as a glut: dark share for four ticks, and a fall of the price over long-run cost. */
public record Glut(
        @Param(
                unit = "-",
                meaning = "Dark share from which capacity counts as a glut",
                min = 0,
                max = 1,
                standard = "0.5")
        double dark,

        @Param(
                unit = "-",
                meaning = "Fall of the price over long-run cost that belongs to it",
                min = 0,
                max = 1,
                standard = "0.5")
        double fall) {
    public Glut {
        Check.ranges(Glut.class, dark, fall);
    }
}
