package overbuild;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import overbuild.model.ModelVersion;
import overbuild.report.Program;
import picocli.CommandLine.IVersionProvider;

/**
 * Which program this is.
 *
 * @param number version of the program
 * @param commit the commit that it was built from; {@code unknown} outside a repository
 */
public record Version(String number, String commit) implements IVersionProvider {
    /** Asks the build. */
    public Version() {
        this(built());
    }

    private Version(Properties built) {
        this(built.getProperty("version"), built.getProperty("commit") + suffix(built));
    }

    private static String suffix(Properties built) {
        return built.getProperty("changed").equals("true") ? "+changes" : "";
    }

    private static Properties built() {
        var properties = new Properties();
        try (var file = Version.class.getResourceAsStream("version.properties")) {
            properties.load(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties;
    }

    /** The Java that runs it. */
    public static String java() {
        return System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")";
    }

    /** The program as its manifests tell it. */
    static Program program() {
        var version = new Version();
        return new Program(version.number(), version.commit(), java());
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            "Overbuild " + number, "model   " + ModelVersion.NUMBER, "commit  " + commit, "JDK     " + java()
        };
    }
}
