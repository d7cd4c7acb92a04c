package overbuild.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import overbuild.engine.Run;
import overbuild.model.Status;
import overbuild.report.Moving.View;
import overbuild.seat.Alternative;
import overbuild.seat.Payer;

class WordsTest {
    private static final Words ENGLISH = Words.in(Locale.ENGLISH);
    private static final Words GERMAN = Words.in(Locale.GERMAN);
    private static final Pattern HOLE = Pattern.compile("\\{(\\d)");

    @Test
    void saysTheSameInBothLanguages() throws IOException {
        var english = read("words.properties");
        var german = read("words_de.properties");
        var own = Pattern.compile("(series|event|unit)\\..*").asMatchPredicate();
        assertThat(german.stringPropertyNames())
                .containsAll(english.stringPropertyNames().stream()
                        .filter(own.negate())
                        .toList());
        for (var key : english.stringPropertyNames()) {
            if (own.test(key)) continue;
            assertThat(holes(german.getProperty(key))).as(key).containsAll(holes(english.getProperty(key)));
        }
        assertThat(english.stringPropertyNames())
                .containsAll(german.stringPropertyNames().stream()
                        .filter(own.negate())
                        .toList());
    }

    @Test
    void saysTheSameOfASeatInBothLanguages() throws IOException {
        var english = read("seat.properties");
        var german = read("seat_de.properties");
        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (var key : english.stringPropertyNames())
            assertThat(holes(german.getProperty(key))).as(key).isEqualTo(holes(english.getProperty(key)));
        var words = SeatWords.like(GERMAN);
        for (var kind : Alternative.Kind.values())
            assertThatCode(() -> words.say("kind." + kind, "1")).doesNotThrowAnyException();
        for (var part : Alternative.Part.values())
            assertThatCode(() -> words.say("part." + part)).doesNotThrowAnyException();
        for (var payer : Payer.values())
            assertThatCode(() -> words.say("payer." + payer)).doesNotThrowAnyException();
        for (var status : Status.values())
            if (status != Status.ACTIVE)
                assertThatCode(() -> words.say("gone." + status)).doesNotThrowAnyException();
    }

    private static java.util.Set<String> holes(String text) {
        return HOLE.matcher(text)
                .results()
                .map(hole -> hole.group(1))
                .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
    }

    private static Properties read(String name) throws IOException {
        var texts = new Properties();
        try (var file =
                Files.newBufferedReader(Path.of("src/main/resources/overbuild/gui", name), StandardCharsets.UTF_8)) {
            texts.load(file);
        }
        return texts;
    }

    @ParameterizedTest
    @EnumSource
    void namesEveryOrder(Order order) {
        assertThatCode(() -> GERMAN.say("order." + order)).doesNotThrowAnyException();
        assertThatCode(() -> ENGLISH.say("order." + order)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("overbuild.gui.Races#shipped")
    void namesEveryParameterOfEveryScenario(String name) {
        var scenario = Races.read(name).scenario();
        Knob.all(scenario, scenario.start()).forEach((whose, knobs) -> {
            assertThat(ENGLISH.whose(whose)).isNotEmpty();
            for (var knob : knobs) {
                var handle = knob.handles().get(0);
                var english = ENGLISH.lever(knob, handle);
                assertThat(english).as(knob.name()).isNotEqualTo(handle.param().meaning());
                assertThat(GERMAN.lever(knob, handle)).as(knob.name()).isNotEqualTo(english);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("overbuild.gui.Races#shipped")
    void namesEveryUnitInGerman(String name) {
        var scenario = Races.read(name).scenario();
        var own = scenario.units();
        var german = GERMAN.units(scenario);
        assertThat(own.names()).isEqualTo(ENGLISH.units(scenario).names());
        assertThat(german.money()).isNotEqualTo(own.money());
        assertThat(german.service()).isNotEqualTo(own.service());
        assertThat(own.structure().equals("GW") || !german.structure().equals(own.structure()))
                .isTrue();
    }

    @Test
    void fallsBackToEnglish() {
        assertThat(Words.in(Locale.FRENCH).say("seed")).isEqualTo("Seed");
        assertThat(Words.in(Locale.forLanguageTag("de-AT")).say("seed")).isEqualTo("Startwert");
    }

    @ParameterizedTest
    @EnumSource
    void saysEveryLineOfEveryChartInGerman(View view) {
        var english = names(view, "telecom-1996", ENGLISH);
        var german = names(view, "telecom-1996", GERMAN);
        assertThat(german).hasSameSizeAs(english);
        if (view != View.CAPEX) {
            for (int k = 0; k < german.size(); k++) {
                boolean ownName = german.get(k).equals("Cournot");
                assertThat(ownName || !german.get(k).equals(english.get(k)))
                        .as(german.get(k))
                        .isTrue();
            }
        }
    }

    private static java.util.List<String> names(View view, String scenario, Words words) {
        var resolved = Races.read(scenario);
        var history = Run.play(resolved.scenario(), resolved.scenario().seed());
        var colours = Cast.of(resolved.scenario()).colours();
        var plot = new overbuild.report.Moving(resolved, colours, words::chart).plot(view, history);
        return Stream.of(plot.getLegendItems())
                .flatMap(items -> java.util.stream.IntStream.range(0, items.getItemCount())
                        .mapToObj(k -> items.get(k).getLabel()))
                .toList();
    }
}
