package overbuild.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import overbuild.equilibrium.FirmReading;
import overbuild.equilibrium.FrameReading;
import overbuild.equilibrium.Inquiry;
import overbuild.equilibrium.Lineup;
import overbuild.equilibrium.Lineup.Entry;
import overbuild.equilibrium.Resting;
import overbuild.equilibrium.Tournament;
import overbuild.experiment.Interval;
import overbuild.experiment.StopSign;
import overbuild.model.Frame;
import overbuild.scenario.MemberReader;
import overbuild.scenario.ScenarioReader;
import overbuild.strategy.AlwaysRace;
import overbuild.strategy.AlwaysRestrain;
import overbuild.strategy.Strategy;

/** The tables and pictures of {@code docs/dilemma.md}. */
final class DilemmaNumbers {
    private static final int RUNS = 200;
    private static final int FEWER = 60;
    private static final Map<String, List<String>> VARIANTS = variants();

    private final Question race = ask("ai-race-2025", RUNS, List.of());

    private static Map<String, List<String>> variants() {
        var variants = new LinkedHashMap<String, List<String>>();
        variants.put("as it is", List.of());
        variants.put("nobody fears to be left behind", List.of("game.fear.behind=0"));
        variants.put("nobody believes in a prize", List.of("prize.believed=0"));
        variants.put("all count rivals' orders", List.of("firms.*.beliefs.psi=1"));
        variants.put("shells take three years", List.of("structures.buildTicks=12"));
        return variants;
    }

    /** Every table by its name. */
    Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("dilemma verdicts", verdicts());
        tables.put("dilemma corners", corners());
        tables.put("dilemma racing", racing());
        tables.put("dilemma patience", patience());
        tables.put("dilemma variants", changed());
        tables.put("dilemma tournament", tournament());
        return tables;
    }

    /** Draws the pictures into a folder and copies those that the page shows. */
    void draw(Path folder, Path docs) throws IOException {
        new DilemmaCharts(race).draw(folder);
        for (var name : List.of("verdicts", "racing-true", "racing-fear")) {
            Files.writeString(
                    docs.resolve("dilemma-" + name + ".svg"), Files.readString(folder.resolve(name + ".svg")));
        }
    }

    private static Question ask(String name, int runs, List<String> patches) {
        var resolved = new ScenarioReader().resolve(Path.of("scenarios/" + name + ".yaml"), patches);
        var scenario = resolved.scenario();
        var firms = scenario.firms().entrySet().stream()
                .filter(firm -> !firm.getValue().outsider())
                .map(Map.Entry::getKey)
                .toList();
        var entries = List.of(new Entry("restrain", new AlwaysRestrain()), new Entry("race", new AlwaysRace()));
        int threads = Runtime.getRuntime().availableProcessors();
        var answer =
                new Inquiry(new Lineup(scenario, firms, entries), runs, 0.95, threads).play(() -> {}, new StopSign());
        return new Question(resolved, answer, answer.isClear() ? Ending.CLEAR : Ending.RUNS, "", "");
    }

    private String verdicts() {
        var rows = new ArrayList<>(List.of(
                "| race | payoffs | verdict | clear | by resamples | what is least sure | race at rest |",
                "|---|---|---|---|---|---|---|"));
        rows.addAll(verdicts(race));
        rows.addAll(verdicts(ask("ai-race-2025-hyperscalers", FEWER, List.of())));
        rows.addAll(verdicts(ask("telecom-1996", FEWER, List.of())));
        rows.addAll(verdicts(ask("duel", 2, List.of())));
        return String.join("\n", rows);
    }

    private static List<String> verdicts(Question question) {
        var rows = new ArrayList<String>();
        for (var reading : question.answer().frames()) {
            var judgement = reading.judgement().orElseThrow();
            var chances = judgement.chances().entrySet().stream()
                    .map(chance -> chance.getKey() + " " + Figures.percent(chance.getValue()))
                    .collect(Collectors.joining(", "));
            var weakest = judgement
                    .weakest()
                    .map(edge -> Sentences.of(question, edge) + ": " + interval(judgement.margin()))
                    .orElse("");
            rows.add("| %s, %d runs | %s | %s | %s | %s | %s | %s |"
                    .formatted(
                            question.resolved().scenario().name(),
                            question.answer().blocks().size(),
                            reading.frame(),
                            judgement.kind(),
                            judgement.clear() ? "yes" : "no",
                            chances,
                            weakest,
                            racers(reading)));
        }
        return rows;
    }

    private static String racers(FrameReading reading) {
        var counts = reading.resting().stream()
                .filter(Resting::isPure)
                .map(one -> IntStream.range(0, one.payoffs().size())
                        .filter(firm -> one.choice(firm) == 1)
                        .count())
                .distinct()
                .sorted()
                .map(String::valueOf)
                .toList();
        return counts.isEmpty()
                ? "-"
                : Sentences.or(counts) + " of " + reading.game().mean().size();
    }

    private String corners() {
        var rows = new ArrayList<>(List.of(
                "| firm | payoffs | T | R | P | S | greed | fear | gain | K | lost | class |",
                "|---|---|---|---|---|---|---|---|---|---|---|---|"));
        for (int k = 0; k < race.lineup().firms().size(); k++) {
            for (var reading : race.answer().frames())
                rows.add(corners(reading, reading.firms().get(k)));
        }
        return String.join("\n", rows);
    }

    private static String corners(FrameReading reading, FirmReading firm) {
        boolean dilemma = firm.kind() == overbuild.game.DilemmaClass.PRISONERS_DILEMMA;
        return "| %s | %s | %s | %s | %s | %s | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        firm.firm(),
                        reading.frame(),
                        Figures.number(firm.corners().temptation()),
                        Figures.number(firm.corners().reward()),
                        Figures.number(firm.corners().punishment()),
                        Figures.number(firm.corners().sucker()),
                        interval(firm.greed()),
                        interval(firm.fear()),
                        interval(firm.gain()),
                        dilemma ? Figures.rough(firm.kIndex().mean()) : "-",
                        firm.corners().reward() > 0
                                ? Figures.percent(firm.efficiencyLoss().mean())
                                : "-",
                        firm.kind());
    }

    private String racing() {
        int others = race.lineup().firms().size();
        var head = IntStream.range(0, others).mapToObj(k -> " " + k + " |").collect(Collectors.joining());
        var rows = new ArrayList<>(List.of("| others that race |" + head, "|---|" + "---|".repeat(others)));
        for (var firm : race.answer().in(Frame.TRUE).firms()) {
            rows.add("| " + firm.firm() + " |"
                    + firm.racing().stream()
                            .map(gain -> " " + interval(gain) + " |")
                            .collect(Collectors.joining()));
        }
        return String.join("\n", rows);
    }

    private String patience() {
        var rows = new ArrayList<>(List.of(
                "| firm | patience | needed, orders seen | needed, orders hidden | longest lag | largest hazard |",
                "|---|---|---|---|---|---|"));
        for (var firm : race.answer().in(Frame.TRUE).firms()) {
            var patience = firm.patience();
            rows.add("| %s | %s | %s | %s | %s | %s |"
                    .formatted(
                            firm.firm(),
                            Figures.number(patience.effective()),
                            Figures.number(patience.seen()),
                            Figures.number(patience.hidden()),
                            Figures.number(patience.longestLag()),
                            Figures.number(patience.largestHazard())));
        }
        return String.join("\n", rows);
    }

    private static String changed() {
        var rows = new ArrayList<>(List.of(
                "| | true | believed | with fear | race at rest: true | believed | with fear | GW, all restrain | all race |",
                "|---|---|---|---|---|---|---|---|---|"));
        VARIANTS.forEach((name, patches) -> {
            var answer = ask("ai-race-2025", FEWER, patches).answer();
            var frames = answer.frames();
            var kinds = frames.stream().map(DilemmaNumbers::kind).collect(Collectors.joining(" | "));
            var racers = frames.stream().map(DilemmaNumbers::racers).collect(Collectors.joining(" | "));
            var peaks = Figures.number(answer.peak(0)) + " | " + Figures.number(answer.peak(15));
            rows.add("| " + name + " | " + kinds + " | " + racers + " | " + peaks + " |");
        });
        return String.join("\n", rows);
    }

    private String tournament() {
        var entries = List.of(
                new Entry("restrain", new AlwaysRestrain()),
                new Entry("race", new AlwaysRace()),
                reader("TitForTat"),
                reader("Grim"),
                reader("CatchLeader"));
        var lineup = new Lineup(race.resolved().scenario(), race.lineup().firms(), entries);
        var ranking = new Tournament(lineup, 20, 0.95, Runtime.getRuntime().availableProcessors())
                .play(() -> {}, new StopSign());
        var rows = new ArrayList<>(List.of(
                "| strategy | score | restraint | gives way to | rare mutants | peak over the planner's, all play it |",
                "|---|---|---|---|---|---|"));
        for (var place : ranking.strategies()) {
            var invaders =
                    place.invadedBy().stream().map(k -> entries.get(k).name()).toList();
            rows.add("| %s | %s | %s | %s | %s | %s |"
                    .formatted(
                            entries.get(place.entry()).name(),
                            interval(place.score()),
                            Figures.percent(place.restraint()),
                            invaders.isEmpty() ? "nobody" : Sentences.and(invaders),
                            Figures.percent(place.moran()),
                            Figures.number(place.overbuild().mean())));
        }
        return String.join("\n", rows);
    }

    private static Entry reader(String name) {
        return new Entry(name, MemberReader.read(Strategy.class, "a test", name));
    }

    private static String kind(FrameReading reading) {
        var judgement = reading.judgement().orElseThrow();
        return judgement.kind() + (judgement.clear() ? "" : " (not clear)");
    }

    private static String interval(Interval value) {
        var range = Double.isNaN(value.low()) || value.high() - value.low() < 1e-9
                ? ""
                : " [" + Figures.number(value.low()) + ", " + Figures.number(value.high()) + "]";
        return Figures.number(value.mean()) + range;
    }
}
