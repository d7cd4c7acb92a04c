package overbuild.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import overbuild.Altered;
import overbuild.Samples;
import overbuild.Written;
import overbuild.model.Decision;
import overbuild.model.Draws;
import overbuild.model.Firm;
import overbuild.model.Memory;
import overbuild.model.Observation;
import overbuild.model.Plan;
import overbuild.model.Prospect;
import overbuild.model.Quarter;
import overbuild.model.Reports;
import overbuild.model.StageGame;
import overbuild.scenario.Plugins;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Transcripts: what a firm saw and what it planned, one file per strategy, to be read by people who know the theory. */
class TranscriptTest {
    private static final Path FOLDER = Path.of("src/test/resources/transcripts");
    private static final YAMLMapper YAML = new YAMLMapper();

    static Stream<Path> transcripts() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void plansAsItIsWritten(Path file) throws IOException {
        var transcript = YAML.readTree(Files.readString(file));
        assertThat(transcript.propertyNames()).containsExactlyInAnyOrder("about", "strategy", "rounds");
        var strategy = strategy(transcript.get("strategy"));
        int number = 1;
        var memory = Memory.NONE;
        for (var round : transcript.get("rounds")) {
            assertThat(round.propertyNames()).isSubsetOf("about", "sees", "plans");
            var plan = strategy.decide(observation(round.get("sees"), memory));
            memory = plan.memory();
            assertThat(round.get("plans").propertyNames()).isSubsetOf("target", "order", "level", "spending");
            for (var item : round.get("plans").properties()) {
                assertThat(value(plan, item.getKey()))
                        .as("%s, round %d, %s", file.getFileName(), number, item.getKey())
                        .isCloseTo(item.getValue().doubleValue(), within(1e-9));
            }
            number++;
        }
    }

    @Test
    void knowsEveryStrategy() throws IOException {
        Set<String> told = transcripts()
                .map(file -> strategy(read(file).get("strategy")).getClass().getSimpleName())
                .collect(Collectors.toSet());
        assertThat(told).containsExactlyInAnyOrderElementsOf(Plugins.names(Strategy.class));
    }

    private static JsonNode read(Path file) {
        try {
            return YAML.readTree(Files.readString(file));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static Strategy strategy(JsonNode written) {
        var scenario = Written.scenario(Written.TEXTBOOK, "firms.North.strategy=" + written);
        return scenario.firms().get("North").strategy();
    }

    private static double value(Plan plan, String item) {
        return switch (item) {
            case "target" -> plan.target();
            case "order" -> plan.order();
            case "level" -> plan.level();
            case "spending" -> plan.spending();
            default -> throw new AssertionError(item);
        };
    }

    /** What is written, and nothing else: ones for prices and delivery, zeros and empty lists for the rest. */
    private static Observation observation(JsonNode sees, Memory memory) {
        var components = Observation.class.getRecordComponents();
        var names = Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
        names.add("lastLevel");
        names.add("own");
        assertThat(names).containsAll(sees.propertyNames());
        try {
            var values = Arrays.stream(components)
                    .map(component -> seen(component, sees, memory))
                    .toArray();
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return Observation.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException failure) {
            throw new LinkageError("observation", failure);
        }
    }

    private static Object seen(RecordComponent component, JsonNode sees, Memory memory) {
        var written = sees.path(component.getName());
        return switch (component.getName()) {
            case "self" -> self(sees, memory);
            case "game" -> source(StageGame.class, sees.path("game"), sees);
            case "reports" -> source(Reports.class, sees.path("reports"), sees);
            case "draws" -> new Draws(1);
            case "date" -> Quarter.parse(written.asString("2000-Q1"));
            case "ladder", "reach" -> numbers(written);
            case "structurePrice", "unitPrice" -> written.asDouble(1);
            case "delivery" -> written.asInt(1);
            default -> component.getType() == int.class ? (Object) written.asInt(0) : (Object) written.asDouble(0);
        };
    }

    private static List<Double> numbers(JsonNode written) {
        var numbers = new ArrayList<Double>();
        for (var number : written) numbers.add(number.doubleValue());
        return List.copyOf(numbers);
    }

    /** The firm, which remembers what it noted in the round before. */
    private static Firm self(JsonNode sees, Memory memory) {
        var last = Altered.with(Decision.NONE, "level", sees.path("lastLevel").asInt(-1));
        var firm = Altered.with(Samples.firm("North", 0, 0), "decision", last);
        return Altered.with(firm, "memory", memory);
    }

    /** A game or reports that know only what is written; a choice that asks for more is told so. */
    private static <T> T source(Class<T> type, JsonNode written, JsonNode sees) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals("own")
                            && sees.has("own")
                            && written.path("own").isMissingNode())
                        return sees.get("own").doubleValue();
                    var value = written.path(method.getName());
                    if (value.isObject()) value = entry(value, arguments);
                    assertThat(value.isMissingNode())
                            .as("the transcript says nothing of " + method.getName())
                            .isFalse();
                    if (method.getReturnType() == boolean.class) return value.booleanValue();
                    return method.getReturnType() == int.class ? (Object) value.intValue() : value.doubleValue();
                }));
    }

    /** The entry for the last argument; in a future that is not as believed, for its rivals, demand and hurdle. */
    private static JsonNode entry(JsonNode table, Object[] arguments) {
        int last = arguments.length - 1;
        if (!(arguments[last] instanceof Prospect future)) return entry(table, (Number) arguments[last]);
        var row = arguments[last - 1] instanceof Double capacity ? entry(table, capacity) : table;
        if (future.equals(Prospect.against(future.rivals()))) return entry(row, future.rivals());
        var key = Stream.of(future.rivals(), future.demand(), future.hurdle())
                .map(number -> number == Math.rint(number) ? Long.toString(Math.round(number)) : number.toString())
                .collect(Collectors.joining(", "));
        assertThat(row.has(key)).as("the transcript says nothing of " + key).isTrue();
        return row.get(key);
    }

    private static JsonNode entry(JsonNode table, Number key) {
        return table.propertyStream()
                .filter(entry -> Double.parseDouble(entry.getKey()) == key.doubleValue())
                .map(entry -> entry.getValue())
                .findFirst()
                .orElseThrow(() -> new AssertionError("the transcript says nothing of " + key));
    }
}
