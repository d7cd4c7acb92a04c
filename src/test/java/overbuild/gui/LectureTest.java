package overbuild.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import overbuild.engine.DecisionPoint;
import overbuild.model.Event;
import overbuild.model.Firm;
import overbuild.model.History;
import overbuild.model.Quarter;

class LectureTest {
    private static final int FORKED = 8;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Disclosure | 1",
                "Pact | 1, 0.05, 1",
                "Pact | 1, 0.5, 10",
                "SentimentShock | -0.5, 0",
                "firms.*.funding.leverage | 0.4"
            })
    void tellsTheDifferencesThatTheWindowShows(String name, String numbers) throws IOException {
        double[] values = Arrays.stream(numbers.split(", ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
        var changed = changed(name, values);
        var scenario = Races.read("telecom-1996").scenario();
        var difference = new Difference(
                scenario,
                Words.in(Locale.ENGLISH),
                scenario.start().plus(FORKED),
                Races.whole("telecom-1996"),
                changed);
        assertThat(lecture())
                .contains(difference.sentences().stream()
                        .map(Story.Sentence::text)
                        .toList());
    }

    @Test
    void tellsThatTheSameFailSoonerOnLessCredit() throws IOException {
        var before = failures(Races.whole("telecom-1996"));
        var after = failures(changed("firms.*.funding.leverage", 0.4));
        assertThat(after.keySet()).isEqualTo(before.keySet()).hasSize(5);
        assertThat(before.values()).allMatch(date -> date.year() == 2003);
        var dates = new TreeSet<>(after.values());
        assertThat(lecture()).contains("from " + dates.first() + " to " + dates.last() + " rather than in 2003");
    }

    /** When which firms could not pay. */
    private static Map<String, Quarter> failures(History history) {
        return IntStream.range(0, history.ticks())
                .boxed()
                .flatMap(tick -> history.at(tick).events().stream()
                        .filter(event -> event.kind() == Event.Kind.DEFAULT)
                        .map(event -> Map.entry(event.firm(), history.date(tick))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Telecom with a lever moved at the beginning of 1998. */
    private static History changed(String name, double... values) {
        var sitting = new Sitting(Races.SHELF, "telecom-1996", Races.read("telecom-1996"));
        sitting.driver().playTo(FORKED);
        Races.until(() -> sitting.race().film().soFar().ticks() == FORKED);
        sitting.move(lever(name, sitting), values);
        sitting.driver().playTo(sitting.race().scenario().ticks());
        Races.ending(sitting.race());
        var changed = sitting.race().film().soFar();
        sitting.close();
        return changed;
    }

    private static Lever lever(String name, Sitting sitting) {
        var knobs = Knob.all(sitting.race().scenario(), sitting.next()).values().stream()
                .flatMap(List::stream);
        return Stream.concat(Measure.all().stream(), knobs)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
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
