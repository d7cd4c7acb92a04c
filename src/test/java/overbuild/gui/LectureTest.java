package overbuild.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LectureTest {
    private static final int FORKED = 8;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Disclosure | 1", "Pact | 1, 0.05, 1", "Pact | 1, 0.5, 10", "SentimentShock | -0.5, 0"})
    void tellsTheDifferencesThatTheWindowShows(String name, String numbers) throws IOException {
        var lever = Measure.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        double[] values = Arrays.stream(numbers.split(", ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
        var sitting = new Sitting(Races.SHELF, "telecom-1996", Races.read("telecom-1996"));
        sitting.driver().playTo(FORKED);
        Races.until(() -> sitting.race().film().soFar().ticks() == FORKED);
        var at = sitting.next();
        sitting.move(lever, values);
        sitting.driver().playTo(sitting.race().scenario().ticks());
        Races.ending(sitting.race());
        var changed = sitting.race().film().soFar();
        sitting.close();
        var difference = new Difference(
                sitting.race().scenario(), Words.in(Locale.ENGLISH), at, Races.whole("telecom-1996"), changed);
        var lecture = Files.readString(Path.of("docs/lecture.md")).replaceAll("\\s+", " ");
        assertThat(lecture)
                .contains(difference.sentences().stream()
                        .map(Story.Sentence::text)
                        .toList());
    }
}
