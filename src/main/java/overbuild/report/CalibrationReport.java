package overbuild.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import overbuild.calibration.Ledger;
import tools.jackson.databind.node.ObjectNode;

/**
 * The files of a calibration.
 *
 * @param calibrated what came of it
 * @param program the program that reckoned
 */
public record CalibrationReport(Calibrated calibrated, Program program) {
    /** Writes all files into a folder, at once or not at all. */
    public void publish(Folder folder, boolean charts) throws IOException {
        Draft.publish(folder, draft -> {
            Csv.write(calibrated.parameters(), draft.resolve("parameters.csv"));
            Csv.write(calibrated.profiles(), draft.resolve("profiles.csv"));
            Csv.write(calibrated.twins(), draft.resolve("twins.csv"));
            Csv.write(calibrated.slopes(), draft.resolve("slopes.csv"));
            Csv.write(calibrated.targets(), draft.resolve("targets.csv"));
            for (var setup : calibrated.calibration().setups()) {
                var scenario = new CalibratedScenario(calibrated, setup);
                Files.writeString(draft.resolve(scenario.file()), scenario.text(draft));
            }
            if (charts) draw(draft.resolve(Charts.FOLDER));
            Json.write(new CalibrationDocument(calibrated).document(), draft.resolve("calibration.json"));
            Json.write(manifest(), draft.resolve(Manifest.FILE));
        });
    }

    private void draw(Path folder) throws IOException {
        new Picture("gaps", GapChart.of(calibrated)).write(folder);
        for (int k = 0; k < calibrated.found().profiles().size(); k++) {
            var name = calibrated.found().profiles().get(k).name().replaceAll("[^A-Za-z0-9]+", "-");
            new Picture("profile-" + name, ProfileChart.of(calibrated, k)).write(folder);
        }
    }

    private ObjectNode manifest() {
        var manifest = Ledger.manifest(calibrated.calibration(), calibrated.command(), true);
        manifest.put("resultDigest", digest());
        manifest.put("points", calibrated.found().looked());
        manifest.put("version", program.version());
        manifest.put("commit", program.commit());
        manifest.put("jvm", program.jvm());
        return manifest;
    }

    /** The fingerprint of its numbers. */
    public String digest() {
        return Digest.of(List.of(
                calibrated.parameters(),
                calibrated.profiles(),
                calibrated.twins(),
                calibrated.slopes(),
                calibrated.targets()));
    }

    /** What {@code --json} prints. */
    public ObjectNode document(Folder folder) {
        var document = new CalibrationDocument(calibrated).document();
        document.put("resultDigest", digest());
        document.put("folder", folder.path().toString());
        return document;
    }
}
