package overbuild;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a script with which a shell completes commands and options. */
@Command(
        name = "completion",
        description = "Prints a script with which a shell completes commands and options.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(overbuild completion bash)",
            "  source <(overbuild completion zsh)",
            "Put the line into ~/.bashrc or ~/.zshrc to have it in every shell."
        })
final class CompletionCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "SHELL", description = "One of ${COMPLETION-CANDIDATES}.")
    Shell shell;

    /** Shells that are known; the script finds out by itself in which one it runs. */
    enum Shell {
        /** Bash 3.2 or newer. */
        bash,
        /** Z shell. */
        zsh
    }

    @Override
    public Integer call() {
        var root = spec.root().commandLine();
        spec.commandLine().getOut().println(AutoComplete.bash(root.getCommandName(), root));
        return 0;
    }
}
