package overbuild.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The folder that a sweep is to go to, and whether it may.
 *
 * @param folder the folder
 * @param sweep the sweep
 * @param shard which share of it
 */
record Place(Path folder, Sweep sweep, Shard shard) {
    private static final List<String> NAMES = List.of(Journal.FILE, Stored.MANIFEST, Stored.POINTS);

    /**
     * Fails when the rows could not go there.
     *
     * @param resume whether it may have been begun
     * @throws SweepRefused when the place is taken, or cannot be written
     */
    void check(boolean resume) throws IOException {
        var existing = folder.toAbsolutePath();
        while (!Files.exists(existing) && existing.getParent() != null) existing = existing.getParent();
        if (!Files.isDirectory(existing)) throw new SweepRefused(existing + " is a file, not a folder.");
        if (!Files.isWritable(existing)) throw new SweepRefused("May not write into " + existing + ".");
        var stored = Stored.in(folder);
        if (stored.isPresent()) check(stored.get(), resume);
        else if (!resume || !Journal.isOf(folder, sweep.id())) NAMES.forEach(this::refuseForeign);
    }

    /**
     * Makes it.
     *
     * @throws SweepRefused when that cannot be
     */
    void make() {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new SweepRefused("There can be no folder " + folder + ". Choose another with --out.");
        }
    }

    private void refuseForeign(String name) {
        if (!Files.exists(folder.resolve(name))) return;
        throw new SweepRefused(
                folder.resolve(name) + " is there already and belongs to something else. Choose another folder.");
    }

    private void check(Stored stored, boolean resume) {
        if (!stored.id().equals(sweep.id()))
            throw new SweepRefused(folder + " holds another sweep:\n  " + String.join("\n  ", stored.difference(sweep))
                    + "\nChoose another folder, or remove that one.");
        if (!stored.shard().equals(shard))
            throw new SweepRefused(folder + " holds shard " + stored.shard() + " of this sweep, not " + shard
                    + ". Choose another folder.");
        if (!resume)
            throw new SweepRefused(folder + " holds " + (stored.isComplete() ? "all" : "a part")
                    + " of this sweep already. Go on with --resume, or choose another folder.");
    }

    /**
     * Fails when a sweep of the same name lies unfinished beside the folder, which is meant to be gone on with but has changed.
     *
     * @throws SweepRefused with the difference
     */
    void checkSiblings() throws IOException {
        var parent = folder.toAbsolutePath().getParent();
        if (Files.exists(folder) || !Files.isDirectory(parent)) return;
        try (var folders = Files.list(parent)) {
            for (var other : folders.sorted().toList()) {
                var stored = Stored.in(other)
                        .filter(one -> !one.isComplete() && !one.id().equals(sweep.id()));
                if (stored.isPresent()) refuse(stored.get());
            }
        }
    }

    private void refuse(Stored stored) {
        throw new SweepRefused("There is nothing to resume: the sweep in " + stored.folder()
                + " is not finished, but it differs:\n  " + String.join("\n  ", stored.difference(sweep))
                + "\nTake the change back, or begin anew without --resume.");
    }
}
