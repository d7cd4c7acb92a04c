package overbuild.sweep;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second process out of a folder; the system releases it when this one ends, however it ends. */
public final class Lock implements AutoCloseable {
    /** Its file, which stays. */
    static final String FILE = ".lock";

    private final FileChannel channel;

    private Lock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes it.
     *
     * @throws SweepRefused when another process has it
     */
    public static Lock take(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (locked(channel) != null) return new Lock(channel);
        channel.close();
        throw new SweepRefused(
                "Another process is at work in " + folder + ". Wait for its end, or choose another folder.");
    }

    private static FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException held) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
