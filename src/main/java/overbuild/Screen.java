package overbuild;

import java.awt.Dimension;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import overbuild.gui.Look;
import overbuild.gui.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How things are shown on a screen: options that commands share. */
final class Screen {
    private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");
    private static final int NARROWEST = 800;
    private static final int LOWEST = 600;
    private static final List<String> LANGUAGES = List.of("en", "de");

    @Spec(Spec.Target.MIXEE)
    CommandSpec spec;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            defaultValue = "1280x800",
            description = "Pixels of the window or of a picture, at least 800x600. Default: ${DEFAULT-VALUE}.")
    String size;

    @Option(names = "--scale", paramLabel = "N", defaultValue = "1", description = "Draws pictures larger: 1 to 4.")
    double scale;

    @Option(names = "--dark", description = "Light writing on dark ground.")
    boolean dark;

    @Option(
            names = "--language",
            paramLabel = "LANG",
            description = "en or de. Default: that of the system, else English.")
    String language = Locale.getDefault().getLanguage();

    Dimension size() {
        var match = SIZE.matcher(size);
        if (!match.matches()) throw usage("Option '--size' must be like 1280x800, but was " + size);
        var pixels = new Dimension(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
        if (!(scale >= 1 && scale <= 4)) throw usage("Option '--scale' must lie in [1, 4], but was " + scale);
        if (pixels.width < NARROWEST * scale || pixels.height < LOWEST * scale)
            throw usage("Option '--size' must be at least 800x600 times the scale, but was " + size);
        return pixels;
    }

    Look look() {
        return Look.of(dark);
    }

    Words words() {
        boolean told = language.equals(Locale.getDefault().getLanguage()) || LANGUAGES.contains(language);
        if (!told) throw usage("Option '--language' must be one of " + LANGUAGES + ", but was " + language);
        return Words.in(Locale.forLanguageTag(language));
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
