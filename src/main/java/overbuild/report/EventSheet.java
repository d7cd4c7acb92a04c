package overbuild.report;

import java.util.List;
import java.util.Locale;
import overbuild.model.Event;
import overbuild.model.History;

/** {@code events.csv}: a row per event. */
final class EventSheet {
    static final List<String> COLUMNS = List.of("tick", "date", "firm", "kind", "amount", "text");

    private EventSheet() {}

    static Sheet of(History history) {
        return new Sheet(
                COLUMNS,
                () -> history.states().stream()
                        .flatMap(state -> state.events().stream())
                        .map(event -> List.<Object>of(
                                event.tick(),
                                history.date(event.tick()).toString(),
                                event.firm(),
                                key(event.kind()),
                                event.amount(),
                                event.text()))
                        .iterator());
    }

    static String key(Event.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
