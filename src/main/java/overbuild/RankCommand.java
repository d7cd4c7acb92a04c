package overbuild;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import overbuild.experiment.RunResult;
import overbuild.experiment.Tally;
import overbuild.metric.Outcome;
import overbuild.report.Folder;
import overbuild.report.Remedies;
import overbuild.report.RemediesReport;
import overbuild.report.RemediesText;
import overbuild.report.Study;
import overbuild.report.Weighed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Ranks what could have been done. */
@Command(
        name = "rank",
        description = {
            "Says what would have helped: lays each file of interventions over a scenario,",
            "runs it with and without on the same chance, and tells what is avoided, what",
            "surplus that brings or costs, and who pays."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  overbuild rank telecom-1996",
            "  overbuild rank telecom-1996 --markets all --runs 50",
            "  overbuild rank ai-race-2025 --outcome investor_loss_per_capex",
            "  overbuild rank duel --interventions my-tax.yaml my-pact.yaml",
            "",
            "Exit code 1 when a run fails."
        })
final class RankCommand implements Callable<Integer> {
    @ParentCommand
    Main main;

    @Spec
    CommandSpec spec;

    @Mixin
    Choice choice;

    @Option(
            names = "--interventions",
            paramLabel = "FILE|DIR",
            arity = "1..*",
            description = "Files of interventions, each a remedy. Default: all shipped ones that fit the scenario.")
    List<String> interventions = new ArrayList<>();

    @Option(
            names = "--outcome",
            paramLabel = "NAME",
            defaultValue = "glut",
            description = "What is to be avoided, less being better (see 'overbuild list metrics'). Default: glut.")
    String outcome;

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "100",
            description = "Runs with each remedy and without. Default: 100.")
    int runs;

    @Mixin
    Markets markets;

    @Mixin
    Effort effort;

    @Override
    public Integer call() throws IOException {
        effort.check(runs);
        var harm = new Asked(effort).outcome(outcome);
        var base = new Study(choice.resolve(), OptionalInt.of(runs), choice.command("run"));
        var gallery = Gallery.of(choice, interventions, effort);
        var rules = List.copyOf(markets.studies(choice, base, effort).keySet());
        var studies = new ArrayList<Study>();
        for (int k = 0; k < rules.size(); k++) studies.addAll(gallery.studies(base, k == 0 ? "" : rules.get(k)));
        var id = Remedies.id(studies, harm);
        var folder = new Folder(effort.place(base.scenario().name(), id), id);
        folder.check();
        var rows = play(studies, harm);
        var remedies = new Remedies(
                base,
                harm,
                Remedies.weigh(gallery.names(), rules, rows),
                gallery.leftOut(),
                Tally.of(runs, rows),
                command());
        return report(remedies, studies, rows, folder);
    }

    private List<List<RunResult<Weighed>>> play(List<Study> studies, Outcome harm) {
        return effort.play(
                studies,
                study -> (replication, history) -> Weighed.of(study.scenario(), history, harm),
                main.interruption.watch());
    }

    private int report(Remedies remedies, List<Study> studies, List<List<RunResult<Weighed>>> rows, Folder folder)
            throws IOException {
        var err = spec.commandLine().getErr();
        if (remedies.tally().ended() == 0) return Aftermath.nothing(err);
        var report = new RemediesReport(remedies, Version.program());
        var aftermath = new Aftermath(remedies.tally(), folder.manifest(), err);
        if (!aftermath.isLessThanBefore()) report.publish(folder, !effort.noCharts);
        effort.print(() -> report.document(folder), RemediesText.of(remedies), folder.path());
        for (int k = 0; k < studies.size(); k++) aftermath.tellFailures(studies.get(k), rows.get(k));
        aftermath.tell(report.digest());
        return aftermath.exitCode();
    }

    private String command() {
        var laid = new StringBuilder();
        if (!interventions.isEmpty()) laid.append(" --interventions");
        interventions.forEach(file -> laid.append(' ').append(Choice.quoted(file)));
        return choice.command("rank") + laid + " --outcome " + outcome + markets.command() + " --runs " + runs
                + (choice.seed == null ? "" : " --seed " + choice.seed);
    }
}
