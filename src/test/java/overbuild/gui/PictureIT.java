package overbuild.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of windows on usual and on sharp screens, kept to be looked at. */
class PictureIT extends Windows {
    private static final long LEAST_COLOURS = 40;

    @ParameterizedTest
    @CsvSource({"1, 1280, 800", "2, 1280, 720"})
    void fillsTheScreen(int scale, int width, int height) throws IOException, InterruptedException {
        var folder = PICTURES.resolve("scale-" + scale);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java,
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-Dsun.java2d.uiScale=" + scale,
                "-Dswing.aatext=true",
                "-cp",
                classes(),
                "overbuild.gui.Gallery",
                folder.toString(),
                Integer.toString(width),
                Integer.toString(height));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
        for (var name : List.of("glut", "levers", "fork", "many", "two", "four")) {
            var picture = ImageIO.read(folder.resolve(name + ".png").toFile());
            assertThat(picture.getWidth()).isEqualTo(scale * width);
            assertThat(picture.getHeight()).isEqualTo(scale * height);
            assertThat(colours(picture)).isGreaterThan(LEAST_COLOURS);
        }
    }

    /** Where this class and all that it needs was loaded from. */
    private static String classes() {
        if (!(PictureIT.class.getClassLoader() instanceof URLClassLoader loader))
            return System.getProperty("java.class.path");
        return Stream.of(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator));
    }

    private static long colours(java.awt.image.BufferedImage picture) {
        return java.util.stream.IntStream.range(0, picture.getWidth() * picture.getHeight() / 11)
                .map(k -> picture.getRGB(11 * k % picture.getWidth(), 11 * k / picture.getWidth()))
                .distinct()
                .count();
    }
}
