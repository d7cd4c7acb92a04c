package overbuild.gui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import overbuild.engine.Run;
import overbuild.model.History;
import overbuild.report.FolderTaken;
import overbuild.scenario.Resolved;

/**
 * The pictures of a run, one per tick, for where there is no display, and for films.
 *
 * @param width pixels of a picture
 * @param height pixels of a picture
 * @param scale how much larger than usual everything is drawn
 * @param look colours
 * @param words language
 */
public record Frames(int width, int height, double scale, Look look, Words words) {
    /**
     * Plays a run and writes its pictures.
     *
     * @param done told how many pictures are written
     * @throws FolderTaken when they cannot go there
     */
    public void write(Resolved resolved, Path folder, IntConsumer done) throws IOException {
        check(folder);
        var scenario = resolved.scenario();
        var whole = Run.play(scenario, scenario.seed());
        create(folder);
        var poster = new Poster(resolved, Cast.of(scenario), look, words);
        for (int ticks = 1; ticks <= whole.ticks(); ticks++) {
            var soFar = new History(
                    whole.start(), whole.curve(), List.copyOf(whole.states().subList(0, ticks)));
            var name = "%s-%03d.png".formatted(scenario.name(), ticks - 1);
            write(poster, soFar, folder.resolve(name));
            done.accept(ticks);
        }
    }

    private void write(Poster poster, History soFar, Path file) throws IOException {
        try (var stream = Files.newOutputStream(file);
                var image = new MemoryCacheImageOutputStream(stream)) {
            ImageIO.write(poster.picture(soFar, width, height, scale), "png", image);
        }
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new FolderTaken("May not write into " + folder + ".");
        }
    }

    private static void check(Path folder) {
        var place = folder.toAbsolutePath();
        while (!Files.exists(place)) place = place.getParent();
        if (!Files.isDirectory(place)) throw new FolderTaken(place + " is a file, not a folder.");
        if (!Files.isWritable(place)) throw new FolderTaken("May not write into " + place + ".");
    }
}
