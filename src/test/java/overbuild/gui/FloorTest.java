package overbuild.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import overbuild.engine.Run;
import overbuild.metric.MarketMetric;
import overbuild.model.History;
import overbuild.model.Status;

class FloorTest {
    private static final Rectangle2D AREA = new Rectangle2D.Double(10, 20, 580, 560);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 12, 364, 407})
    void hasRoomForEveryLot(int lots) {
        var hall = Hall.of(AREA, lots);
        for (int k = 0; k < lots; k++) {
            assertThat(AREA.contains(hall.lot(k))).isTrue();
            if (k > 0) assertThat(hall.lot(k).intersects(hall.lot(k - 1))).isFalse();
        }
        assertThat(hall.columns() * hall.rows()).isBetween(lots, 2 * lots);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-6, 0.37, 1, 99, 1e9})
    void holdsTheLargestPile(double largest) {
        var cells = Cells.of(new Rectangle2D.Double(0, 0, 170, 110), largest, true);
        int all = cells.columns() * cells.rows();
        assertThat(cells.upTo(largest, largest)).isBetween(all / 10, all);
        assertThat(cells.unit() * all).isGreaterThanOrEqualTo(largest);
        assertThat(cells.upTo(largest * 1e-9, largest)).isEqualTo(1);
        assertThat(cells.upTo(0, largest)).isZero();
    }

    @Test
    void seesSmallFirmsAmongMany() {
        var cells = Cells.of(new Rectangle2D.Double(0, 0, 30, 24), 1000, false);
        int all = cells.columns() * cells.rows();
        assertThat(cells.upTo(1000, 1000)).isEqualTo(all);
        assertThat(cells.upTo(10, 10)).isEqualTo(all / 2);
        assertThat(cells.upTo(5, 10)).isEqualTo(all / 4);
        assertThat(cells.upTo(1e-6, 1e-6)).isEqualTo(1);
    }

    @Test
    void showsAllCapacityAndTheDarkShare() {
        var race = Races.race("telecom-1996");
        var whole = Run.play(race.scenario(), race.scenario().seed());
        for (int tick : new int[] {0, 12, 39}) {
            var soFar = new History(whole.start(), whole.curve(), whole.states().subList(0, tick + 1));
            var lots = Floor.of(race.scenario(), soFar).lots();
            double lit = lots.stream().mapToDouble(Lot::lit).sum();
            double dark = lots.stream().mapToDouble(Lot::dark).sum();
            assertThat(lit + dark).isCloseTo(whole.at(tick).structures(), within(1e-9));
            assertThat(dark / (lit + dark)).isCloseTo(MarketMetric.DARK_SHARE.of(whole.at(tick)), within(1e-9));
        }
    }

    @Test
    void marksThoseThatFell() {
        var race = Races.race("telecom-1996");
        var whole = Run.play(race.scenario(), race.scenario().seed());
        var fallen = Floor.of(race.scenario(), whole).lots().stream()
                .filter(Lot::isFallen)
                .map(Lot::name)
                .toList();
        assertThat(fallen)
                .isNotEmpty()
                .isEqualTo(whole.at(39).firms().stream()
                        .filter(firm -> firm.status() == Status.REORGANISED)
                        .map(overbuild.model.Firm::name)
                        .toList());
    }
}
