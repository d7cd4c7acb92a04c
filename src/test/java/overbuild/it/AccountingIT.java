package overbuild.it;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import overbuild.Auditor;
import overbuild.RandomWorlds;

/** Two thousand random worlds more. */
class AccountingIT {
    private static final int FIRST = 1000;
    private static final int BATCH = 50;

    static IntStream batches() {
        return IntStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("batches")
    void keepsTheBooksOfManyWorlds(int batch) {
        for (int number = FIRST + batch * BATCH; number < FIRST + (batch + 1) * BATCH; number++) {
            var world = number % 4 == 0 ? RandomWorlds.disturbed(number - FIRST + 1) : RandomWorlds.of(number);
            new Auditor("world " + number, world).audit(number);
        }
    }

    @ParameterizedTest
    @MethodSource("batches")
    void keepsTheBooksOfManyContracts(int batch) {
        for (int number = FIRST + batch * BATCH; number < FIRST + (batch + 1) * BATCH; number++) {
            new Auditor("contracted world " + number, RandomWorlds.contracted(number)).audit(number);
        }
    }
}
