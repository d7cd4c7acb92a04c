package overbuild.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import overbuild.engine.DecisionPoint;
import overbuild.model.Firm;
import overbuild.model.History;

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
        assertThat(lecture())
                .contains(difference.sentences().stream()
                        .map(Story.Sentence::text)
                        .toList());
    }

    @Test
    void tellsTheGameThatTheInspectorShows() throws IOException {
        var scenario = Races.read("telecom-1996").scenario();
        var whole = Races.whole("telecom-1996");
        var past = new History(whole.start(), whole.curve(), whole.states().subList(0, FORKED));
        var stage = DecisionPoint.after(scenario, scenario.seed(), past);
        var names = whole.at(0).firms().stream().map(Firm::name).toList();
        var sheet = new Sheet(Look.LIGHT);
        new GameSheet(scenario, Words.in(Locale.ENGLISH))
                .write(sheet, stage, names.indexOf("Qwest"), names.indexOf("Williams"));
        var told = Pattern.compile("T 8\\d+, R \\d+, P \\d+, S \\d+").matcher(sheet.text());
        assertThat(told.find()).isTrue();
        assertThat(lecture()).contains(told.group().replace(",", " >"));
    }

    @Test
    void tellsTheStoryThatTheWindowTells() throws IOException {
        var whole = Races.whole("telecom-1996");
        var story = new Story(whole, Races.read("telecom-1996").scenario(), Words.in(Locale.ENGLISH));
        var marks = Map.of(
                "half of all structures are dark in ",
                "50 % of all",
                "70 % in ",
                "70 % of all",
                "85 % in ",
                "85 % of all");
        var lecture = lecture();
        marks.forEach((words, sentence) -> assertThat(story.last(1000))
                .filteredOn(one -> one.text().startsWith(sentence))
                .allMatch(one -> lecture.contains(words + one.date()))
                .isNotEmpty());
    }

    private static String lecture() throws IOException {
        return Files.readString(Path.of("docs/lecture.md")).replaceAll("\\s+", " ");
    }
}
