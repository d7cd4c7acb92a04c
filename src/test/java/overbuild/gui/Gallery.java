package overbuild.gui;

import java.awt.Dimension;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.image.RenderedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Predicate;
import javax.imageio.ImageIO;
import javax.swing.SwingUtilities;

/** Opens windows and takes pictures of them, in a program of its own, so that Java can be told how sharp the screen is. */
final class Gallery {
    private final Path folder;
    private final Dimension size;

    private Gallery(Path folder, Dimension size) {
        this.folder = folder;
        this.size = size;
    }

    /** A question that the event thread answers. */
    private interface Question<T> {
        T answer();
    }

    /** Takes all pictures: folder, width and height of windows in points. */
    public static void main(String... words) throws Exception {
        var size = new Dimension(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
        new Gallery(Files.createDirectories(Path.of(words[0])), size).hang();
        System.exit(0);
    }

    private void hang() throws Exception {
        shot("glut", "telecom-1996", Locale.ENGLISH, 30, window -> true);
        shot("levers", "telecom-1996", Locale.GERMAN, 12, window -> {
            window.obey(Order.LEVERS);
            return true;
        });
        shot("fork", "telecom-1996", Locale.ENGLISH, 8, window -> {
            window.obey(Order.FORK);
            var tax = Measure.all().stream()
                    .filter(lever -> lever.name().equals("CapexTax"))
                    .findFirst()
                    .orElseThrow();
            window.sitting().move(tax, 0.5);
            window.obey(Order.LIGHT);
            window.obey(Order.END);
            return true;
        });
        shot("many", "rail-us-1873", Locale.GERMAN, 24, window -> true);
        shot("two", "duel", Locale.ENGLISH, 30, window -> true);
        shot("four", "ai-race-2025", Locale.GERMAN, 40, window -> {
            window.obey(Order.LIGHT);
            window.obey(Order.LEVERS);
            return true;
        });
    }

    private void shot(String name, String scenario, Locale language, int ticks, Predicate<RaceWindow> then)
            throws Exception {
        var opening = new RaceWindow.Opening(scenario, Races.read(scenario), Look.LIGHT, Words.in(language));
        var window = ask(() -> RaceWindow.open(Races.SHELF, opening, size, () -> {}));
        ask(() -> {
            window.sitting().driver().playTo(ticks);
            return true;
        });
        Races.until(() -> window.race().film().soFar().ticks() >= ticks);
        ask(() -> then.test(window));
        if (name.equals("fork")) Races.ending(window.race());
        Thread.sleep(1500);
        var place = ask(() -> new Rectangle(
                window.frame().getLocationOnScreen(), window.frame().getSize()));
        var sharpest =
                sharpest(new Robot().createMultiResolutionScreenCapture(place).getResolutionVariants());
        ImageIO.write(
                (RenderedImage) sharpest, "png", folder.resolve(name + ".png").toFile());
        ask(() -> {
            window.frame().dispose();
            return true;
        });
    }

    private static Image sharpest(java.util.List<Image> images) {
        return images.get(images.size() - 1);
    }

    private static <T> T ask(Question<T> question) throws Exception {
        var answer = new Object[1];
        SwingUtilities.invokeAndWait(() -> answer[0] = question.answer());
        @SuppressWarnings("unchecked")
        var told = (T) answer[0];
        return told;
    }
}
