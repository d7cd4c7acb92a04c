package overbuild;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house order: who may know whom, and what nobody may use. */
class ArchitectureTest {
    /** From the nouns to the commands; a package may use the rows above it, siblings on a row do not know each other. */
    private static final List<Set<String>> ROWS = List.of(
            Set.of("model"),
            Set.of("strategy", "belief", "demand", "market", "prize", "finance", "intervention", "metric", "audit"),
            Set.of("scenario"),
            Set.of("engine"),
            Set.of("experiment", "game", "design"),
            Set.of("equilibrium", "gamefile"),
            Set.of("sweep", "sensitivity", "attribution", "seat"),
            Set.of("calibration"),
            Set.of("report", "cluster", "selftest"),
            Set.of("gui"),
            Set.of(""));

    private static final Set<String> SCIENCE = Set.of(
            "model",
            "strategy",
            "belief",
            "demand",
            "market",
            "prize",
            "finance",
            "intervention",
            "metric",
            "audit",
            "engine",
            "equilibrium",
            "game",
            "design",
            "sensitivity",
            "attribution",
            "seat");

    private static final Set<String> PLUG_INS =
            Set.of("strategy", "belief", "demand", "market", "prize", "finance", "intervention");

    /** What IEEE 754 fixes to the last bit on every machine. */
    private static final Set<String> EXACT = Set.of(
            "abs",
            "min",
            "max",
            "sqrt",
            "rint",
            "floor",
            "ceil",
            "round",
            "signum",
            "ulp",
            "floorDiv",
            "floorMod",
            "toIntExact",
            "fma");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("overbuild");

    private static final Map<String, Integer> ROW = IntStream.range(0, ROWS.size())
            .boxed()
            .flatMap(row -> ROWS.get(row).stream().map(name -> Map.entry(name, row)))
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));

    @Test
    void knowsItsPackages() {
        assertThat(CLASSES).isNotEmpty();
        assertThat(CLASSES.stream().map(ArchitectureTest::area).distinct()).allMatch(ROW::containsKey);
    }

    @Test
    void usesOnlyRowsAbove() {
        assertThat(uses(use -> isOurs(use.getTargetClass())))
                .filteredOn(use -> !area(use.getOriginClass()).equals(area(use.getTargetClass())))
                .filteredOn(use -> ROW.get(area(use.getTargetClass())) >= ROW.get(area(use.getOriginClass())))
                .extracting(Dependency::getDescription)
                .isEmpty();
    }

    @Test
    void hasNoCycles() {
        slices().matching("overbuild.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void keepsMasonInTheEngineAndTheWindow() {
        assertThat(usersOf("sim.", "ec.util.")).isSubsetOf("engine", "gui");
    }

    @Test
    void keepsWindowsInTheirPackage() {
        assertThat(usersOf("sim.display.", "sim.portrayal.", "javax.swing.", "com.formdev."))
                .containsOnly("gui");
    }

    @Test
    void keepsChartsInReports() {
        assertThat(usersOf("org.jfree.")).isSubsetOf("report", "gui");
    }

    @Test
    void keepsFilesAndTextFormatsOutOfTheScience() {
        assertThat(usersOf(
                        "java.io.",
                        "java.nio.file.",
                        "java.net.",
                        "tools.jackson.",
                        "picocli.",
                        "org.apache.commons.csv."))
                .doesNotContainAnyElementsOf(SCIENCE);
    }

    @Test
    void hasNoMutableStatics() {
        assertThat(CLASSES.stream().flatMap(type -> type.getFields().stream()))
                .filteredOn(field -> field.getModifiers().contains(STATIC)
                        && !field.getModifiers().contains(FINAL))
                .extracting(field -> field.getFullName())
                .isEmpty();
    }

    @Test
    void plugsInRecordsOnly() {
        assertThat(CLASSES.stream().filter(type -> PLUG_INS.contains(area(type))))
                .filteredOn(type -> type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                .filteredOn(type -> !type.isRecord() && !type.isInterface() && !type.isEnum())
                .extracting(JavaClass::getName)
                .isEmpty();
    }

    @Test
    void leavesTranscendentalFunctionsToOnePlace() {
        var calls = CLASSES.stream()
                .filter(type ->
                        SCIENCE.contains(area(type)) && !type.getSimpleName().equals("Maths"))
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> Set.of("Math", "StrictMath", "FastMath")
                        .contains(call.getTargetOwner().getSimpleName()))
                .filter(call -> !EXACT.contains(call.getName()));
        assertThat(calls).extracting(call -> call.getDescription()).isEmpty();
    }

    @Test
    void drawsFromKeyedStreamsOnly() {
        assertThat(uses(use -> isGenerator(use.getTargetClass().getName())))
                .extracting(use -> use.getOriginClass().getSimpleName())
                .containsOnly("Silence", "KeyedGenerator");
        assertThat(calls("java.lang.Math", "random")).isEmpty();
    }

    private static boolean isGenerator(String type) {
        return type.startsWith("java.util.Random")
                || type.startsWith("java.util.random.")
                || (type.startsWith("org.apache.commons.math3.random.") && !type.endsWith(".SobolSequenceGenerator"))
                || type.startsWith("org.apache.commons.math3.distribution.")
                || type.startsWith("org.apache.commons.rng.")
                || type.equals("java.util.SplittableRandom")
                || type.equals("java.util.concurrent.ThreadLocalRandom")
                || type.equals("java.security.SecureRandom")
                || type.startsWith("ec.util.Mersenne");
    }

    @Test
    void hasNoClockInTheScience() {
        var clocks = Stream.of(
                        calls("java.lang.System", "nanoTime", "currentTimeMillis"), calls("java.time.Instant", "now"))
                .flatMap(List::stream);
        assertThat(clocks).doesNotContainAnyElementsOf(SCIENCE);
    }

    @Test
    void neverWalksInTheOrderOfHashes() {
        var made = CLASSES.stream()
                .filter(type -> SCIENCE.contains(area(type)))
                .flatMap(type -> type.getConstructorCallsFromSelf().stream())
                .filter(call -> Set.of("java.util.HashMap", "java.util.HashSet", "java.util.IdentityHashMap")
                        .contains(call.getTargetOwner().getName()));
        assertThat(made).extracting(call -> call.getDescription()).isEmpty();
    }

    private static List<String> calls(String owner, String... methods) {
        return CLASSES.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().getName().equals(owner)
                        && List.of(methods).contains(call.getName()))
                .map(call -> area(call.getOriginOwner()))
                .toList();
    }

    private static Stream<String> usersOf(String... packages) {
        return uses(use -> Stream.of(packages).anyMatch(use.getTargetClass().getName()::startsWith)).stream()
                .map(use -> area(use.getOriginClass()))
                .distinct();
    }

    private static List<Dependency> uses(Predicate<Dependency> which) {
        return CLASSES.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(which)
                .toList();
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals("overbuild")
                || type.getPackageName().startsWith("overbuild.");
    }

    /** The first package below the base package; empty for the base package itself. */
    private static String area(JavaClass type) {
        var below = type.getPackageName().substring("overbuild".length());
        return below.isEmpty() ? "" : below.substring(1).replaceFirst("\\..*", "");
    }
}
