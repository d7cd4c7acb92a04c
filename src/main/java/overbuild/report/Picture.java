package overbuild.report;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jfree.chart.JFreeChart;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGUtils;

/**
 * A chart on its way to a file, the same bytes for the same chart.
 *
 * @param name file name without ending
 * @param chart the chart
 * @param words what it shows, for those who do not see it
 */
record Picture(String name, JFreeChart chart, String words) {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 600;

    /** A chart over time. */
    Picture(String name, JFreeChart chart) {
        this(name, chart, Alternative.of(chart));
    }

    /** Writes the chart as SVG and as PNG; by way of memory, since a cache on disk cannot be had while Java shuts down. */
    void write(Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve(name + ".svg"), svg(), StandardCharsets.UTF_8);
        try (var file = Files.newOutputStream(directory.resolve(name + ".png"));
                var image = new MemoryCacheImageOutputStream(file)) {
            ImageIO.write(chart.createBufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB, null), "png", image);
        }
    }

    private String svg() {
        var graphics = new SVGGraphics2D(WIDTH, HEIGHT);
        graphics.setDefsKeyPrefix(name + "-");
        chart.draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        return named(graphics.getSVGDocument());
    }

    /** With a title and a description for those who do not see it. */
    private String named(String svg) {
        int begin = svg.indexOf('>', svg.indexOf("<svg ")) + 1;
        return svg.substring(0, begin)
                + "<title>" + SVGUtils.escapeForXML(chart.getTitle().getText()) + "</title><desc>"
                + SVGUtils.escapeForXML(words) + "</desc>"
                + svg.substring(begin);
    }
}
