package overbuild.gui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import overbuild.scenario.Parameter;
import overbuild.scenario.Scenario;

/** Why a parameter cannot change while a run goes on; the first reason that fits. */
enum Fixed {
    /** The calendar, the luck and the yardstick of the run. */
    CLOCK("ticks|seed|start|glut\\..+|finance\\.shares\\.sellOff\\..+"),
    /** Its whole path is drawn at the start. */
    DEMAND("demand\\..+"),
    /** It is signed. */
    CONTRACT("finance\\.(instruments\\..+|gdp)"),
    /** What stands or is under way was reckoned with it. */
    BUILT("(structures|equipment)\\.(?!price$).+|technology\\.(?!initial$).+"),
    /** The run starts from it, or it is told as history. */
    OPENING(".+");

    private final Pattern paths;

    Fixed(String paths) {
        this.paths = Pattern.compile(paths);
    }

    private static Fixed of(String path) {
        return Stream.of(values())
                .filter(reason -> reason.paths.matcher(path).matches())
                .findFirst()
                .orElseThrow();
    }

    /** All numbers of a scenario that cannot change, by reason. */
    static Map<Fixed, List<String>> of(Scenario scenario) {
        return Parameter.fixed(scenario).stream()
                .collect(groupingBy(Fixed::of, () -> new EnumMap<>(Fixed.class), toList()));
    }
}
