package overbuild;

import java.util.concurrent.Callable;
import overbuild.report.Json;
import overbuild.scenario.SchemaWriter;
import overbuild.sweep.SweepSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of scenarios or sweeps. */
@Command(
        name = "schema",
        description =
                "Prints the JSON Schema (2020-12) of scenario or sweep files, with which editors complete and check them.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  overbuild schema > scenario.schema.json", "  overbuild schema sweep > sweep.schema.json"})
final class SchemaCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Parameters(
            paramLabel = "KIND",
            arity = "0..1",
            defaultValue = "scenario",
            description = "${COMPLETION-CANDIDATES}. Default: scenario.")
    Kind kind;

    /** Kinds of files. */
    enum Kind {
        /** Scenarios. */
        scenario,
        /** Sweeps. */
        sweep
    }

    @Override
    public Integer call() {
        var schema = kind == Kind.sweep ? SweepSchema.schema() : SchemaWriter.schema();
        spec.commandLine().getOut().println(Json.text(schema));
        return 0;
    }
}
