package overbuild.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import overbuild.Altered;
import overbuild.Page;
import overbuild.scenario.ScenarioReader;

class AuditTest {
    private final Audit audit = Audit.of(new ScenarioReader().read(Path.of("scenarios/duel.yaml"), List.of()));

    @Test
    void isShownInTheDocuments() throws IOException {
        var lines = new AuditTable(audit).lines(12);
        new Page(Path.of("docs/audit.md")).check(Map.of("audit", "```\n" + String.join("\n", lines) + "\n```"));
    }

    @Test
    void namesTheFirstTickWhoseBooksDoNotClose() {
        assertThat(audit.broken()).isEmpty();
        var states = new ArrayList<>(audit.states());
        var state = states.get(6);
        var firms = new ArrayList<>(state.firms());
        var books = firms.get(1).books();
        firms.set(
                1, Altered.with(firms.get(1), "books", Altered.with(books, "construction", books.construction() + 1)));
        states.set(6, Altered.with(state, "firms", firms));
        var broken = new Audit(audit.scenario(), states).broken().orElseThrow();
        assertThat(broken.tick()).isEqualTo(5);
        assertThat(broken.gap().words()).contains("column " + firms.get(1).name());
    }
}
