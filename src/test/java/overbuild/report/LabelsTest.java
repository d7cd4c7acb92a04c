package overbuild.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.jfree.ui.TextAnchor;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private final Labels labels = new Labels(1, 1);

    @Test
    void writesBesideAPoint() {
        assertThat(labels.at(0.5, 0.5, "price").orElseThrow().getTextAnchor()).isEqualTo(TextAnchor.BOTTOM_LEFT);
        assertThat(labels.at(0.5, 0.6, "growth").orElseThrow().getTextAnchor()).isEqualTo(TextAnchor.BOTTOM_LEFT);
    }

    @Test
    void coversNoEarlierName() {
        for (int k = 0; k < 4; k++)
            assertThat(labels.at(0.5, 0.5, "price")).as("name %d", k).isPresent();
        assertThat(labels.at(0.5, 0.5, "price")).isEmpty();
        assertThat(labels.at(0.51, 0.5, "growth")).isEmpty();
    }

    @Test
    void writesNothingOverTheEdge() {
        assertThat(labels.at(0, 0, "price")).isPresent();
        assertThat(labels.at(0, 0, "growth")).isEmpty();
    }
}
