package overbuild.sweep;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

/**
 * The rows of a sweep in the order in which their runs ended: a file that only grows, each record with its length and checksum. What
 * a crash tore at its end is cut off when it is opened again.
 *
 * <p>A row is finished once {@link #sync} has returned after it was added. One thread may add while another syncs and reads.
 */
public final class Journal implements AutoCloseable {
    /** Its file. */
    public static final String FILE = "journal.bin";

    private static final String MAGIC = "overbuild journal 1 ";
    private static final int HEAD = 2 * Integer.BYTES;
    private static final int LONGEST = 64 << 20;
    private static final int BUFFER = 1 << 20;

    private final FileChannel channel;
    private final Offsets offsets;
    private final ByteBuffer pending = ByteBuffer.allocate(BUFFER);
    private final long torn;
    private long end;
    private boolean dirty;

    private Journal(FileChannel channel, Offsets offsets, long end, long torn) {
        this.channel = channel;
        this.offsets = offsets;
        this.end = end;
        this.torn = torn;
    }

    /** Begins the journal of a sweep. */
    static Journal create(Path folder, String id, int runs) throws IOException {
        var channel = FileChannel.open(
                folder.resolve(FILE), StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
        var journal = new Journal(channel, new Offsets(runs), 0, 0);
        journal.record(header(id));
        journal.dirty = true;
        journal.sync();
        return journal;
    }

    /**
     * Opens the journal of a sweep, to go on writing or only to read.
     *
     * @param seen what sees each row that is there
     */
    public static Journal open(Path folder, String id, int runs, boolean writing, Consumer<Row> seen)
            throws IOException {
        var file = folder.resolve(FILE);
        var offsets = new Offsets(runs);
        if (writing && isBarelyBegun(file, id)) {
            Files.deleteIfExists(file);
            return create(folder, id, runs);
        }
        check(folder, id);
        long end = scan(file, offsets, seen);
        var channel = writing
                ? FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)
                : FileChannel.open(file, StandardOpenOption.READ);
        long torn = channel.size() - end;
        if (writing && torn > 0) channel.truncate(end);
        return new Journal(channel, offsets, end, torn);
    }

    /** Whether a process ended while it wrote the very first record, or before. */
    private static boolean isBarelyBegun(Path file, String id) throws IOException {
        return !Files.exists(file) || (Files.isRegularFile(file) && Files.size(file) < HEAD + header(id).length);
    }

    /**
     * Fails unless a folder holds the journal of a sweep.
     *
     * @throws SweepRefused when it does not
     */
    static void check(Path folder, String id) throws IOException {
        var file = folder.resolve(FILE);
        if (!Files.isRegularFile(file))
            throw new SweepRefused(
                    folder + " has no rows: there is no file " + FILE + ". Maybe it was not copied along.");
        if (!isOf(folder, id))
            throw new SweepRefused(file + " is not the journal of sweep " + id
                    + ". Maybe it was damaged, or copied from another folder.");
    }

    /** Whether a folder holds the journal of a sweep. */
    static boolean isOf(Path folder, String id) throws IOException {
        var file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) return false;
        try (var stream = stream(file)) {
            return Arrays.equals(next(stream), header(id));
        }
    }

    private static DataInputStream stream(Path file) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
    }

    private static long scan(Path file, Offsets offsets, Consumer<Row> seen) throws IOException {
        try (var stream = stream(file)) {
            long end = (long) HEAD + next(stream).length;
            for (var record = next(stream); record != null; record = next(stream)) {
                var row = Row.of(record);
                offsets.put(row.run(), end);
                seen.accept(row);
                end += HEAD + record.length;
            }
            return end;
        }
    }

    /** The next record; null where the file ends or is torn. */
    private static byte[] next(DataInputStream stream) throws IOException {
        try {
            int length = stream.readInt();
            int sum = stream.readInt();
            if (length <= 0 || length > LONGEST) return null;
            var bytes = stream.readNBytes(length);
            return bytes.length == length && sum(bytes) == sum ? bytes : null;
        } catch (EOFException torn) {
            return null;
        }
    }

    private static byte[] header(String id) {
        return (MAGIC + id).getBytes(StandardCharsets.UTF_8);
    }

    private static int sum(byte[] bytes) {
        var sum = new CRC32C();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    /** Bytes at the end that a crash had torn. */
    long torn() {
        return torn;
    }

    /** Whether a run has a row. */
    synchronized boolean has(int run) {
        return offsets.has(run);
    }

    /** How many runs have rows. */
    synchronized int rows() {
        return offsets.count();
    }

    /** Adds a row. */
    public synchronized void add(Row row) throws IOException {
        offsets.put(row.run(), end);
        record(row.bytes());
    }

    private void record(byte[] bytes) throws IOException {
        if (pending.remaining() < HEAD + bytes.length) write(pending);
        end += HEAD + bytes.length;
        dirty = true;
        if (HEAD + bytes.length <= pending.capacity()) put(pending, bytes);
        else write(put(ByteBuffer.allocate(HEAD + bytes.length), bytes));
    }

    private static ByteBuffer put(ByteBuffer buffer, byte[] bytes) {
        return buffer.putInt(bytes.length).putInt(sum(bytes)).put(bytes);
    }

    private void write(ByteBuffer buffer) throws IOException {
        buffer.flip();
        channel.position(channel.size());
        while (buffer.hasRemaining()) channel.write(buffer);
        buffer.clear();
    }

    /** Returns when all rows that were added are on disk. */
    public void sync() throws IOException {
        if (flushed()) channel.force(false);
    }

    /** Hands all that was added to the system, and says whether there was anything. */
    private synchronized boolean flushed() throws IOException {
        boolean any = dirty;
        if (any) write(pending);
        dirty = false;
        return any;
    }

    /** The row of a run, if it has one. */
    synchronized Optional<Row> row(int run) {
        if (!offsets.has(run)) return Optional.empty();
        try {
            long at = offsets.at(run);
            if (at >= end - pending.position()) write(pending);
            var head = read(at, HEAD);
            return Optional.of(Row.of(read(at + HEAD, head.getInt()).array()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private ByteBuffer read(long at, int length) throws IOException {
        var buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, at + buffer.position()) < 0) throw new EOFException("the journal has shrunk");
        }
        return buffer.flip();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
