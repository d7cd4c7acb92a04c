package overbuild.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import overbuild.model.Fleet.Vintage;

class FleetTest {
    private static final Offset<Double> EXACTLY = within(1e-12);
    private static final Fleet FLEET = Fleet.NONE.with(new Vintage(4, 1, 10)).with(new Vintage(6, 2, 5));

    @Test
    void addsUpItsVintages() {
        assertThat(FLEET.units()).isEqualTo(10);
        assertThat(FLEET.structures()).isEqualTo(7);
        assertThat(FLEET.value()).isEqualTo(70);
        assertThat(FLEET.worn(0.5).units()).isEqualTo(5);
        assertThat(FLEET.worn(0.5).structures()).isEqualTo(3.5);
    }

    @Test
    void losesTheOldestWhereThereIsNoRoom() {
        assertThat(FLEET.within(7)).isEqualTo(FLEET);
        assertThat(FLEET.within(5).units()).isCloseTo(8, EXACTLY);
        assertThat(FLEET.within(2).units()).isCloseTo(4, EXACTLY);
        assertThat(FLEET.within(2).structures()).isCloseTo(2, EXACTLY);
        assertThat(FLEET.within(0).vintages()).isEmpty();
    }

    @Test
    void losesWhatCarriesTooLittle() {
        assertThat(FLEET.carrying(1)).isEqualTo(FLEET);
        assertThat(FLEET.carrying(1.5).units()).isEqualTo(6);
        assertThat(FLEET.carrying(3).vintages()).isEmpty();
    }
}
