package overbuild.gui;

import java.awt.Color;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import overbuild.engine.Round;
import overbuild.model.Firm;
import overbuild.scenario.Scenario;

/**
 * The colours that firms keep through a run.
 *
 * <p>Source of the colours: Paul Tol's bright and muted schemes, told apart by the colour-blind.
 *
 * @param colours by name; firms beyond the largest ones have none of their own
 */
record Cast(Map<String, Color> colours) {
    private static final int[] SCHEME = {
        0x4477aa, 0xee6677, 0x228833, 0xccbb44, 0x66ccee, 0xaa3377, 0xee7733, 0x44aa99, 0x999933, 0xcc99ff, 0x882255,
        0xddcc99
    };

    private static final Color REST = new Color(0x9aa4b0);

    Cast {
        colours = Collections.unmodifiableMap(new LinkedHashMap<>(colours));
    }

    /** Colours for the firms of a scenario. */
    static Cast of(Scenario scenario) {
        return of(new Round(scenario, scenario.seed()).opening().firms());
    }

    /** Colours for firms as they begin; the largest ones stand out where there are many. */
    private static Cast of(List<Firm> firms) {
        var large = firms.stream()
                .sorted(Comparator.comparingDouble(firm -> -firm.plant().structures()))
                .limit(SCHEME.length)
                .toList();
        var colours = new LinkedHashMap<String, Color>();
        firms.stream()
                .filter(large::contains)
                .forEach(firm -> colours.put(firm.name(), new Color(SCHEME[colours.size()])));
        return new Cast(colours);
    }

    Color of(String firm) {
        return colours.getOrDefault(firm, REST);
    }
}
