package overbuild;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import overbuild.gui.Frames;
import overbuild.gui.RaceWindow;
import overbuild.gui.Stage;
import overbuild.scenario.Resolved;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows a run while it goes on. */
@Command(
        name = "watch",
        description = "Opens a window in which a run goes on; or writes its pictures.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  overbuild watch scenarios/telecom-1996.yaml",
            "  overbuild watch ai-race-2025 --dark --language de",
            "  overbuild watch telecom-1996 --frames frames --size 1920x1080",
            "  overbuild watch output/tiny/1f0a#17"
        })
final class WatchCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Mixin
    Choice choice;

    @Mixin
    Screen screen;

    @Option(
            names = "--frames",
            paramLabel = "DIR",
            description = "Writes a picture per tick into a folder instead; needs no display.")
    Path frames;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var resolved = new Scenarios(choice).first();
        if (frames == null) return window(resolved);
        var size = screen.size();
        new Frames(size.width, size.height, screen.scale, screen.look(), screen.words())
                .write(resolved, frames, k -> {});
        spec.commandLine().getOut().println("Frames: " + frames);
        return ExitCode.OK;
    }

    private int window(Resolved resolved) throws InterruptedException {
        var size = screen.size();
        var opening = new RaceWindow.Opening(choice.scenario, resolved, screen.look(), screen.words());
        boolean shown = Stage.show(closed -> RaceWindow.open(new Scenarios(choice), opening, size, closed));
        if (shown) return ExitCode.OK;
        var err = spec.commandLine().getErr();
        err.println("There is no display here to open a window on.");
        err.println("  Pictures instead of it: " + choice.command("watch") + " --frames DIR");
        return ExitCode.SOFTWARE;
    }
}
