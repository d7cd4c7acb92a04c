package overbuild.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import overbuild.report.FolderTaken;

class FramesTest {
    @TempDir
    Path home;

    private static Frames frames(Look look, double scale) {
        return new Frames((int) (1280 * scale), (int) (800 * scale), scale, look, Words.in(Locale.GERMAN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"duel", "telecom-1996", "ai-race-2025", "rail-us-1873"})
    void drawsEveryTick(String name) throws IOException {
        var place = home.resolve(name);
        var told = new ArrayList<Integer>();
        frames(Look.DARK, 1).write(Races.read(name, "ticks=3"), place, told::add);
        assertThat(told).hasSize(3).endsWith(3);
        for (int tick = 0; tick < 3; tick++) {
            var picture =
                    ImageIO.read(place.resolve(name + "-00" + tick + ".png").toFile());
            assertThat(picture.getWidth()).isEqualTo(1280);
            assertThat(picture.getHeight()).isEqualTo(800);
            assertThat(colours(picture)).hasSizeGreaterThan(50);
        }
    }

    private static java.util.Set<Integer> colours(java.awt.image.BufferedImage picture) {
        var colours = new java.util.TreeSet<Integer>();
        IntStream.range(0, 1280 * 800 / 7).forEach(k -> colours.add(picture.getRGB(7 * k % 1280, 7 * k / 1280)));
        return colours;
    }

    @Test
    void drawsTheSameTwice() throws IOException {
        for (var place : List.of("one", "two"))
            frames(Look.LIGHT, 2).write(Races.read("duel", "ticks=4"), home.resolve(place), k -> {});
        var file = "duel-003.png";
        assertThat(home.resolve("one").resolve(file))
                .hasSameBinaryContentAs(home.resolve("two").resolve(file));
    }

    @Test
    void refusesAPlaceThatIsNoFolder() throws IOException {
        var file = Files.createFile(home.resolve("file"));
        assertThatThrownBy(() -> frames(Look.LIGHT, 1).write(Races.read("duel"), file.resolve("x"), k -> {}))
                .isInstanceOf(FolderTaken.class)
                .hasMessageEndingWith("is a file, not a folder.");
    }

    @Test
    void refusesAFolderThatCannotBeWritten() {
        var system = Path.of("/proc");
        assumeTrue(Files.isDirectory(system), "There is no folder here in which nobody may write.");
        assertThatThrownBy(() -> frames(Look.LIGHT, 1).write(Races.read("duel"), system.resolve("frames"), k -> {}))
                .isInstanceOf(FolderTaken.class)
                .hasMessageStartingWith("May not write into /proc");
    }
}
