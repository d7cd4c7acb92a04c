package overbuild.sweep;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What is kept of a run. Its arrays are not to be changed; they are not copied, because millions of rows pass.
 *
 * @param run number of the run in the order of the sweep
 * @param id id of the run
 * @param seed its seed
 * @param outcomes its outcomes; empty when it failed
 * @param series its series; empty when it failed or none are kept
 * @param failure why it failed; null when it did not
 */
@SuppressWarnings("ArrayRecordComponent")
public record Row(int run, String id, long seed, double[] outcomes, double[] series, Failure failure) {
    private static final double[] NONE = {};
    private static final int FIXED = 4 * Integer.BYTES + 2 * Long.BYTES + 1;

    /**
     * Why a run failed.
     *
     * @param cause what went wrong
     * @param tick when; -1 before the first tick
     * @param agent whose books or plant; empty when it is not known
     */
    public record Failure(String cause, int tick, String agent) {
        private static final int LONGEST = 2000;

        public Failure {
            if (cause.length() > LONGEST) cause = cause.substring(0, LONGEST) + "...";
        }
    }

    static Row failed(int run, String id, long seed, Failure failure) {
        return new Row(run, id, seed, NONE, NONE, failure);
    }

    /** Whether the run reached its last tick. */
    public boolean isCompleted() {
        return failure == null;
    }

    /** It as bytes. */
    public byte[] bytes() {
        var cause = failure == null ? new byte[0] : failure.cause().getBytes(StandardCharsets.UTF_8);
        var agent = failure == null ? new byte[0] : failure.agent().getBytes(StandardCharsets.UTF_8);
        int numbers = outcomes.length + series.length;
        var buffer = ByteBuffer.allocate(FIXED + numbers * Double.BYTES + cause.length + agent.length + Integer.BYTES);
        buffer.putInt(run).putLong(Long.parseUnsignedLong(id, 16)).putLong(seed);
        buffer.put((byte) (failure == null ? 0 : 1)).putInt(failure == null ? 0 : failure.tick());
        if (failure == null) {
            buffer.putInt(outcomes.length).putInt(series.length);
            for (double number : outcomes) buffer.putDouble(number);
            for (double number : series) buffer.putDouble(number);
        } else {
            buffer.putInt(cause.length).putInt(agent.length).put(cause).put(agent);
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    /** The row that {@link #bytes()} wrote. */
    public static Row of(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        int run = buffer.getInt();
        var id = HexFormat.of().toHexDigits(buffer.getLong());
        long seed = buffer.getLong();
        boolean failed = buffer.get() != 0;
        int tick = buffer.getInt();
        int first = buffer.getInt();
        int second = buffer.getInt();
        if (failed) {
            var cause = text(buffer, first);
            return failed(run, id, seed, new Failure(cause, tick, text(buffer, second)));
        }
        return new Row(run, id, seed, numbers(buffer, first), numbers(buffer, second), null);
    }

    private static double[] numbers(ByteBuffer buffer, int many) {
        var numbers = new double[many];
        for (int k = 0; k < many; k++) numbers[k] = buffer.getDouble();
        return numbers;
    }

    private static String text(ByteBuffer buffer, int length) {
        var bytes = new byte[length];
        buffer.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Whether another run has the same results to the last bit. */
    boolean sameAs(Row other) {
        return Arrays.equals(bits(), other.bits());
    }

    /** Its results as bytes: id, how it ended, and its numbers; those that are none count as one and the same. */
    byte[] bits() {
        var buffer =
                ByteBuffer.allocate(Long.BYTES + 1 + Integer.BYTES + (outcomes.length + series.length) * Double.BYTES);
        buffer.put(HexFormat.of().parseHex(id));
        buffer.put((byte) (failure == null ? 0 : 1)).putInt(failure == null ? 0 : failure.tick());
        for (double number : outcomes) buffer.putLong(Double.doubleToLongBits(number));
        for (double number : series) buffer.putLong(Double.doubleToLongBits(number));
        return buffer.array();
    }
}
