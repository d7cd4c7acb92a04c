package overbuild.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every parameter of every record and plug-in that a scenario can hold. */
class StandardsTest {
    static List<Class<?>> records() {
        List<Class<?>> found = new ArrayList<>();
        gather(Scenario.class, found, new TreeSet<>());
        return found;
    }

    private static void gather(Type type, List<Class<?>> found, Set<String> seen) {
        switch (Shape.of(type)) {
            case LIST, MAP -> gather(Shape.content(type), found, seen);
            case FAMILY -> Plugins.members(Shape.raw(type)).forEach(member -> gather(member, found, seen));
            case RECORD -> {
                if (!seen.add(Shape.raw(type).getName())) return;
                found.add(Shape.raw(type));
                Component.of(Shape.raw(type)).forEach(component -> gather(component.type(), found, seen));
            }
            default -> {}
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void haveAMeaning(Class<?> type) {
        assertThat(Component.of(type))
                .allSatisfy(component -> assertThat(component.param().meaning()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("records")
    void haveValidStandards(Class<?> type) {
        var findings = new Findings();
        var binder = new Binder(findings, new UnitNames(Map.of()), Sources.unchecked());
        for (var component : Component.of(type)) {
            if (component.required() || component.standard().isNull()) continue;
            binder.bind(new Slot(component.name(), component.type(), component.param()), component.standard());
        }
        assertThat(findings.problems()).isEmpty();
    }
}
