package overbuild.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import overbuild.Altered;
import overbuild.Made;
import overbuild.RandomWorlds;
import overbuild.engine.Round;
import overbuild.engine.Run;
import overbuild.model.Event;
import overbuild.model.History;
import overbuild.model.MarketState;
import overbuild.model.Path;
import overbuild.model.Quarter;
import overbuild.scenario.Plugins;
import overbuild.scenario.Scenario;

/** What every intervention keeps; interventions are found by listing the package. */
class InterventionContractTest {
    private static final int EACH = 12;

    static Stream<Intervention> interventions() {
        return Made.members(Intervention.class, EACH);
    }

    static Stream<Class<? extends Record>> kinds() {
        return Plugins.members(Intervention.class).stream();
    }

    @ParameterizedTest
    @MethodSource("interventions")
    void leavesTheTimeBeforeItAlone(Intervention intervention) {
        for (long number = 0; number < 4; number++) {
            var world = world(number);
            int first = world.start().ticksTo(first(intervention));
            assertThat(first).isPositive();
            assertThat(played(world, intervention).states().subList(0, first))
                    .isEqualTo(Run.play(world, number).states().subList(0, first));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void changesWhatComesAfter(Class<? extends Record> kind) {
        var members = interventions().filter(kind::isInstance).toList();
        var changed = LongStream.range(0, 40)
                .mapToObj(InterventionContractTest::world)
                .filter(world -> members.stream()
                        .anyMatch(one -> !numbers(played(world, one)).equals(quiet(world))));
        assertThat(changed.findFirst()).isPresent();
    }

    private static List<Object> quiet(Scenario world) {
        return numbers(Run.play(world, world.seed()));
    }

    @ParameterizedTest
    @MethodSource("interventions")
    void changesNothingWithoutSize(Intervention intervention) {
        var nothing = (Record) intervention;
        for (var graded : List.of("size", "growth", "shares")) nothing = without(nothing, graded);
        if (nothing == intervention) return;
        for (long number = 0; number < 4; number++) {
            var quiet = Run.play(world(number), number).states();
            assertThat(played(world(number), (Intervention) nothing).states()).isEqualTo(quiet);
        }
    }

    @ParameterizedTest
    @MethodSource("interventions")
    void tellsWhenItBeginsAndEnds(Intervention intervention) {
        var world = world(2);
        var events = played(world, intervention).states().stream()
                .flatMap(state -> state.events().stream())
                .filter(event -> event.firm().isEmpty() && event.kind() != Event.Kind.SELL_OFF)
                .toList();
        boolean inForce = false;
        for (int t = 0; t < world.ticks(); t++) {
            var date = world.start().plus(t);
            boolean now = !intervention.change(Conditions.QUIET, date).equals(Conditions.QUIET);
            int tick = t;
            var told = events.stream().filter(event -> event.tick() == tick).map(Event::kind);
            var expected = now ? Event.Kind.INTERVENTION : Event.Kind.INTERVENTION_END;
            assertThat(told).isEqualTo(now == inForce ? List.of() : List.of(expected));
            inForce = now;
        }
    }

    @ParameterizedTest
    @MethodSource("interventions")
    void goesOnFromAnyState(Intervention intervention) {
        var world = with(world(3), intervention);
        var states = Run.play(world, 3).states();
        var round = new Round(world, 3);
        for (int t : new int[] {30, 17, 24})
            assertThat(round.play(states.get(t - 1))).isEqualTo(states.get(t));
    }

    private static Quarter first(Intervention intervention) {
        return Arrays.stream(intervention.getClass().getRecordComponents())
                .filter(component -> component.getType() == Quarter.class)
                .map(component -> (Quarter) Altered.value((Record) intervention, component.getName()))
                .filter(date -> date != null)
                .min(Quarter::compareTo)
                .orElseThrow();
    }

    private static Record without(Record intervention, String graded) {
        return Arrays.stream(intervention.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(graded))
                .map(component -> component.getType() == Path.class ? Path.of(0) : (Object) 0.0)
                .findFirst()
                .map(nothing -> Altered.with(intervention, graded, nothing))
                .orElse(intervention);
    }

    private static Scenario world(long number) {
        return RandomWorlds.withNewcomer(number);
    }

    private static History played(Scenario world, Intervention intervention) {
        return Run.play(with(world, intervention), world.seed());
    }

    private static Scenario with(Scenario world, Intervention intervention) {
        return Altered.with(world, "interventions", List.of(intervention));
    }

    private static List<Object> numbers(History history) {
        var numbers = new ArrayList<Object>();
        for (MarketState state : history.states()) numbers.addAll(List.of(state.clearing(), state.firms()));
        return numbers;
    }
}
