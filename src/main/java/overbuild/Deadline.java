package overbuild;

import java.time.Duration;
import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicBoolean;
import overbuild.experiment.StopSign;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Raises a sign when the time is over. */
final class Deadline implements AutoCloseable {
    private final AtomicBoolean passed = new AtomicBoolean();
    private final Timer timer = new Timer("deadline", true);

    /**
     * A deadline from now on.
     *
     * @param after how long; null for ever
     */
    Deadline(Duration after, StopSign stop) {
        if (after != null) timer.schedule(raising(stop), after.toMillis());
    }

    private TimerTask raising(StopSign stop) {
        return new TimerTask() {
            @Override
            public void run() {
                if (stop.isRaised()) return;
                passed.set(true);
                stop.raise();
            }
        };
    }

    /** Whether it was the time that raised the sign. */
    boolean hasPassed() {
        return passed.get();
    }

    @Override
    public void close() {
        timer.cancel();
    }

    /** Reads {@code 90s}, {@code 10m} or {@code 2h}. */
    static final class Reader implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String text) {
            if (!text.matches("\\d{1,6}[smh]") || text.matches("0+[smh]")) {
                throw new TypeConversionException("must be a time such as 90s, 10m or 2h, but was '" + text + "'");
            }
            return Duration.parse("PT" + text.toUpperCase(Locale.ROOT));
        }
    }
}
