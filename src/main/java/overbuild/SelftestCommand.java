package overbuild;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import overbuild.selftest.Case;
import overbuild.selftest.CaseFile;
import overbuild.selftest.Document;
import overbuild.selftest.Result;
import overbuild.selftest.Suite;
import overbuild.selftest.Table;
import overbuild.selftest.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the program's own code on cases whose answers are known. */
@Command(
        name = "selftest",
        description = "Runs the program's own code on cases whose answers are known.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  overbuild selftest",
            "  overbuild selftest --kind cournot-linear --kind reference-model --verbose",
            "  overbuild selftest --cases my-cases.json --json",
            "",
            "A case fails when an output is farther from what is expected than its record allows.",
            "A kind that the program has no code for is 'not covered'; it does not fail.",
            "Exit codes: 0 nothing failed; 1 something failed; 2 bad usage or bad input."
        })
final class SelftestCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Option(names = "--kind", paramLabel = "KIND", description = "Only cases of this kind; may be repeated.")
    List<String> kinds = List.of();

    @Option(
            names = "--cases",
            paramLabel = "FILE",
            description = "Cases of the same kinds with other numbers, in place of those that come with the program.")
    Path file;

    @Option(names = "--slow", description = "Also run cases that take minutes.")
    boolean slow;

    @Option(names = "--verbose", description = "A line for every output, not only for those that fail.")
    boolean verbose;

    @Option(names = "--json", description = "One JSON document instead of a table.")
    boolean json;

    @Override
    public Integer call() {
        var results = cases().stream().map(test -> Suite.run(test, slow)).toList();
        if (json) document(results);
        else table(results);
        return Verdict.FAIL.count(results) == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private List<Case> cases() {
        try {
            return Suite.only(kinds, file == null ? CaseFile.shipped() : CaseFile.read(file));
        } catch (IllegalArgumentException mistake) {
            throw new ParameterException(spec.commandLine(), mistake.getMessage(), mistake);
        }
    }

    private void document(List<Result> results) {
        spec.commandLine().getOut().println(Document.of(results));
        for (var result : results) {
            if (result.verdict() != Verdict.FAIL || result.reason().isEmpty()) continue;
            var test = result.test();
            spec.commandLine().getErr().println(test.id() + "[" + test.index() + "]: " + result.reason());
        }
    }

    private void table(List<Result> results) {
        var out = spec.commandLine().getOut();
        Table.of(results, verbose).forEach(out::println);
        out.println();
        out.println(Verdict.PASS.count(results) + " passed, " + Verdict.FAIL.count(results) + " failed, "
                + Verdict.NOT_COVERED.count(results) + " not covered");
    }
}
