package overbuild;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds what is said about causes and remedies against runs. */
class WhyNumbersIT {
    @TempDir
    Path home;

    @Test
    void areThoseOfTheFibreRace() throws IOException {
        new Page(Path.of("docs/telecom.md")).check(new WhyNumbers(home).telecom());
    }

    @Test
    void areThoseOfTheAblations() throws IOException {
        new Page(Path.of("docs/telecom.md")).check(new WhyNumbers(home).ablations());
    }

    @Test
    void areThoseOfTheRaceForDataCentres() throws IOException {
        new Page(Path.of("docs/ai-race.md")).check(new WhyNumbers(home).ai());
    }

    @Test
    void areThoseOfDataCentresUnderOtherMarketRules() throws IOException {
        new Page(Path.of("docs/ai-race.md")).check(new WhyNumbers(home).aiMarkets());
    }
}
