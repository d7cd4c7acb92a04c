package overbuild.scenario;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A scenario as a file of its own, with all its values written out.
 *
 * @param resolved the scenario
 */
public record ScenarioFile(Resolved resolved) {
    private static final String TARGETS = "targets";

    /**
     * Writes the file; it is read back first and holds the very same scenario. Targets whose data are not found from its folder
     * are left out.
     *
     * @return whether all of it could be kept
     * @throws IOException when it cannot be written there
     */
    public boolean write(Path file) throws IOException {
        var draft = file.toAbsolutePath().resolveSibling("." + file.getFileName() + ".yaml");
        try {
            boolean whole = isReadBack(draft, resolved.tree());
            if (!whole && !isReadBack(draft, bare())) throw new IllegalStateException(file + " does not read back");
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            return whole;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private ObjectNode bare() {
        var tree = resolved.tree();
        tree.putArray(TARGETS);
        return tree;
    }

    private boolean isReadBack(Path draft, ObjectNode tree) throws IOException {
        Files.writeString(draft, YAMLMapper.shared().writeValueAsString(tree), StandardCharsets.UTF_8);
        try {
            return new ScenarioReader().resolve(draft, List.of()).tree().equals(tree);
        } catch (ScenarioException failure) {
            return false;
        }
    }
}
