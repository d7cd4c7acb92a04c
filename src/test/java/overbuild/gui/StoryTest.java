package overbuild.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import overbuild.engine.Run;

class StoryTest {
    private static final Story FIBRE = story("telecom-1996", Locale.ENGLISH);

    private static Story story(String name, Locale language) {
        var resolved = Races.read(name);
        return new Story(
                Run.play(resolved.scenario(), resolved.scenario().seed()), resolved.scenario(), Words.in(language));
    }

    private static String text(Story story) {
        var told = new StringBuilder();
        for (var sentence : story.last(1000)) told.append(sentence.text()).append('\n');
        return told.toString();
    }

    @Test
    void tellsHowTheFibreRaceEnds() {
        assertThat(text(FIBRE))
                .contains("enter the market.")
                .contains("85 % of all structures are dark.")
                .contains("cannot pay; creditors take over.")
                .contains("12 firms cannot fund all that they want to build.");
    }

    @Test
    void tellsItInGerman() {
        assertThat(text(story("telecom-1996", Locale.GERMAN)))
                .contains("treten in den Markt ein.")
                .contains("85 % aller Anlagen sind dunkel.")
                .contains("die Gläubiger übernehmen.");
    }

    @Test
    void tellsEachMarkOnce() {
        assertThat(text(FIBRE).lines().filter(line -> line.startsWith("85 %"))).hasSize(1);
    }

    @Test
    void beginsWithTheNewest() {
        var dates = FIBRE.last(50).stream().map(Story.Sentence::date).toList();
        for (int k = 1; k < dates.size(); k++) assertThat(dates.get(k)).isLessThanOrEqualTo(dates.get(k - 1));
    }

    @Test
    void endsEverySentence() {
        for (var name : Races.shipped())
            assertThat(text(story(name, Locale.ENGLISH)).lines()).allMatch(l -> l.endsWith("."));
    }
}
