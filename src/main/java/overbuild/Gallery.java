package overbuild;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import overbuild.report.Study;
import overbuild.report.Targets;
import overbuild.scenario.Resolved;
import overbuild.scenario.ScenarioException;
import overbuild.scenario.ScenarioReader;

/**
 * Files of interventions that are laid over a scenario, each by itself.
 *
 * @param choice the scenario
 * @param files the files
 * @param leftOut shipped ones that do not fit the scenario, such as those of another time
 */
record Gallery(Choice choice, List<Path> files, List<String> leftOut) {
    private static final String END = ".yaml";

    /** Those that are named, or all shipped ones that fit. */
    static Gallery of(Choice choice, List<String> named, Effort effort) {
        if (!named.isEmpty())
            return new Gallery(
                            choice,
                            named.stream().flatMap(one -> inside(one).stream()).toList(),
                            List.of())
                    .checked(effort);
        var files = new ArrayList<Path>();
        var leftOut = new ArrayList<String>();
        for (var file : Shipped.interventions()) {
            if (fits(choice, file)) files.add(file);
            else leftOut.add(name(file));
        }
        return new Gallery(choice, files, leftOut).checked(effort);
    }

    private Gallery checked(Effort effort) {
        if (files.isEmpty())
            throw effort.usage(
                    leftOut.isEmpty()
                            ? "There are no files of interventions"
                            : "None of the shipped interventions fits the scenario. Maybe name others with --interventions");
        if (names().stream().distinct().count() < files.size())
            throw effort.usage("Two of the files of interventions have the same name");
        return this;
    }

    private static List<Path> inside(String named) {
        var folder = Path.of(named);
        if (!Files.isDirectory(folder)) return List.of(Shipped.intervention(named));
        try (var list = Files.list(folder)) {
            return list.filter(file -> file.toString().endsWith(END)).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether a file can be laid over the scenario and brings no firms of another one. */
    private static boolean fits(Choice choice, Path file) {
        try {
            var firms = choice.resolve().scenario().firms().keySet();
            return resolve(choice, file, List.of()).scenario().firms().keySet().equals(firms);
        } catch (ScenarioException misfit) {
            return false;
        }
    }

    private static Resolved resolve(Choice choice, Path file, List<String> more) {
        var patches = new ArrayList<>(choice.patches);
        patches.addAll(more);
        if (choice.seed != null) patches.add("seed=" + choice.seed);
        return new ScenarioReader(List.of(Targets::check)).resolve(Shipped.find(choice.scenario), file, patches);
    }

    /** What the remedies are called. */
    List<String> names() {
        return files.stream().map(Gallery::name).toList();
    }

    private static String name(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(END) ? name.substring(0, name.length() - END.length()) : name;
    }

    /**
     * The scenario with nothing done, then with each remedy, under a market rule.
     *
     * @param market the rule; the scenario's own when empty
     */
    List<Study> studies(Study base, String market) {
        var set = market.isEmpty() ? List.<String>of() : List.of("market=" + market);
        var studies = new ArrayList<Study>();
        studies.add(
                market.isEmpty()
                        ? base
                        : new Study(choice.resolve(set.get(0)), base.replications(), base.base() + set(set)));
        for (var file : files) {
            var command = choice.command("rank") + (market.isEmpty() ? "" : set(set)) + " --interventions "
                    + Choice.quoted(file.toString()) + " --runs 1";
            studies.add(new Study(resolve(choice, file, set), base.replications(), command));
        }
        return studies;
    }

    private static String set(List<String> patches) {
        return " --set " + Choice.quoted(patches.get(0));
    }
}
