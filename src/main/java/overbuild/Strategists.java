package overbuild;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import overbuild.equilibrium.Lineup;
import overbuild.equilibrium.Lineup.Entry;
import overbuild.scenario.MemberReader;
import overbuild.scenario.Nearest;
import overbuild.scenario.Plugins;
import overbuild.scenario.Scenario;
import overbuild.scenario.ScenarioWriter;
import overbuild.strategy.AlwaysRace;
import overbuild.strategy.AlwaysRestrain;
import overbuild.strategy.Strategy;
import picocli.CommandLine.Option;

/** Which firms choose among which strategies: an option of commands that let strategies compete. */
final class Strategists {
    private static final String FILE = ".yaml";
    private static final List<String> SHORT = List.of("restrain", "race");

    @Option(
            names = "--firms",
            paramLabel = "NAMES",
            description = "Firms that choose, separated by commas; the others keep their own strategies. Default: all"
                    + " that are listed and in the race from its beginning.")
    String firms;

    /** Who chooses what, as far as that makes a game. */
    Lineup lineup(Scenario scenario, List<String> strategies, Effort effort) {
        var entries = entries(strategies, effort);
        var lineup = new Lineup(scenario, firms(scenario, effort), entries);
        if (lineup.from() >= scenario.ticks()) {
            throw effort.usage("Nothing is left to decide: history tells what " + String.join(", ", lineup.firms())
                    + " spend to the end of the run. Maybe --set ticks=" + (lineup.from() + 20) + "?");
        }
        return lineup;
    }

    /** The options as one would type them. */
    String command(List<String> strategies) {
        return " --strategies " + Choice.quoted(String.join(",", strategies))
                + (firms == null ? "" : " --firms " + Choice.quoted(firms));
    }

    private static List<Entry> entries(List<String> lists, Effort effort) {
        var entries = new ArrayList<Entry>();
        for (var list : lists) {
            for (var part : Markets.parts(list)) entries.add(entry(part, entries, effort));
        }
        if (entries.size() < 2)
            throw effort.usage("--strategies must name two strategies or more, such as restrain,race");
        for (int k = 0; k < entries.size(); k++) {
            for (int j = 0; j < k; j++) refuseTwins(entries.get(j), entries.get(k), effort);
        }
        boolean turned = entries.size() == 2
                && (entries.get(0).strategy() instanceof AlwaysRace
                        || entries.get(1).strategy() instanceof AlwaysRestrain);
        return turned ? List.of(entries.get(1), entries.get(0)) : entries;
    }

    private static void refuseTwins(Entry one, Entry other, Effort effort) {
        if (!one.strategy().equals(other.strategy())) return;
        throw effort.usage(
                "--strategies names the same strategy twice: '" + one.name() + "' and '" + other.name() + "'");
    }

    private static Entry entry(String text, List<Entry> others, Effort effort) {
        if (text.isEmpty()) throw effort.usage("--strategies has a gap between two commas");
        if (text.endsWith(FILE)) return file(text, others, effort);
        if (!text.startsWith("{") && Plugins.member(Strategy.class, text).isEmpty()) {
            var known = Stream.concat(SHORT.stream(), Plugins.names(Strategy.class).stream())
                    .toList();
            throw effort.usage("There is no strategy '" + text + "'. " + Nearest.hint(text, known));
        }
        var strategy = MemberReader.read(Strategy.class, "--strategies", text);
        return new Entry(name(text, strategy, others), text, strategy);
    }

    /** A strategy that a file holds, called by the file's name. */
    private static Entry file(String file, List<Entry> others, Effort effort) {
        var path = Path.of(file);
        if (!Files.isReadable(path) || Files.isDirectory(path))
            throw effort.usage("--strategies names the file '" + file + "', which cannot be read");
        try {
            var strategy = MemberReader.read(Strategy.class, file, Files.readString(path));
            var text = ScenarioWriter.json(ScenarioWriter.plugin((Record) strategy));
            var stem = path.getFileName().toString();
            return new Entry(free(stem.substring(0, stem.length() - FILE.length()), others), text, strategy);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** As it is written; by its type where it has parameters, with a number where that is taken. */
    private static String name(String text, Strategy strategy, List<Entry> others) {
        if (!text.startsWith("{")) return text;
        return free(strategy.getClass().getSimpleName(), others);
    }

    private static String free(String wanted, List<Entry> others) {
        var name = wanted;
        for (int number = 2; isTaken(name, others); number++) name = wanted + " " + number;
        return name;
    }

    private static boolean isTaken(String name, List<Entry> others) {
        return others.stream().anyMatch(other -> other.name().equalsIgnoreCase(name));
    }

    private List<String> firms(Scenario scenario, Effort effort) {
        var listed = scenario.firms().entrySet().stream()
                .filter(firm -> !firm.getValue().outsider())
                .map(java.util.Map.Entry::getKey)
                .toList();
        var chosen = firms == null ? listed : named(scenario, effort);
        if (chosen.size() < 2) throw effort.usage(tooFew(scenario, chosen));
        return chosen;
    }

    private List<String> named(Scenario scenario, Effort effort) {
        var chosen = new ArrayList<String>();
        for (var part : firms.split(",", -1)) {
            var name = part.strip();
            if (!scenario.firms().containsKey(name)) throw effort.usage(unknown(scenario, name));
            if (chosen.contains(name)) throw effort.usage("--firms names '" + name + "' twice");
            chosen.add(name);
        }
        return chosen;
    }

    private static String unknown(Scenario scenario, String name) {
        if (scenario.populationOf(name) != null) {
            return "--firms can name firms that the scenario lists; '" + name + "' is drawn";
        }
        return "There is no firm '" + name + "'. "
                + Nearest.hint(name, scenario.firms().keySet());
    }

    private static String tooFew(Scenario scenario, List<String> chosen) {
        var drawn = scenario.population().isEmpty() ? "" : "; firms that are drawn cannot choose";
        return "A game needs two firms or more that choose, but there "
                + (chosen.isEmpty() ? "were none" : "was only " + chosen.get(0)) + drawn;
    }
}
