package overbuild.selftest;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import overbuild.scenario.Plugins;
import overbuild.selftest.kind.Kind;

class SuiteTest {
    /** Cases of the shipped file that the program answers; raise it with each kind that is added. */
    private static final int COVERED = 276;

    @Test
    void passesEveryShippedCase() {
        var results = run(CaseFile.shipped());
        assertThat(misses(results)).isEmpty();
        assertThat(Verdict.PASS.count(results)).isGreaterThanOrEqualTo(COVERED);
    }

    @Test
    void hasShippedCasesOfEveryKind() {
        assertThat(CaseFile.shipped().stream().map(Case::kind)).containsAll(Kinds.covered());
        assertThat(Kinds.covered()).hasSameSizeAs(Plugins.names(Kind.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reference-random.json", "other-numbers.json", "other-games.json"})
    void passesOtherNumbers(String file) {
        var cases = CaseFile.read(Path.of("src/test/resources/selftest", file));
        var results = run(cases);
        assertThat(misses(results)).isEmpty();
        assertThat(results).isNotEmpty().allMatch(result -> result.verdict() == Verdict.PASS);
    }

    @Test
    void failsWhenAnExpectedValueIsOff() {
        var result = run("user-cost", userCost("4.5000001"));
        assertThat(result.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(result.misses()).hasSize(1);
        assertThat(result.worst().output()).isEqualTo("u_continuous");
    }

    @Test
    void passesWithinTolerance() {
        assertThat(run("user-cost", userCost("4.5000000001")).verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void doesNotPassAnUnknownKind() {
        var result = run("cournot-cubic", userCost("4.5"));
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_COVERED);
        assertThat(result.got()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'inputs':{},'outputs':{'u_continuous':4.5}}",
                "{'inputs':{'pK':'ten','r':0.1,'delta':0.05,'g_down':0.3},'outputs':{'u_continuous':4.5}}",
                "{'inputs':{'pK':10,'r':0.1,'delta':0.05,'g_down':0.3}}",
                "{'inputs':{'pK':10,'r':0.1,'delta':0.05,'g_down':0.3},'outputs':{}}",
                "{'inputs':{'pK':10,'r':0.1,'delta':0.05,'g_down':0.3},'outputs':{'u_continuous':4.5}}"
            })
    void failsAnIncompleteCase(String text) {
        assertThat(run("user-cost", text).verdict()).isEqualTo(Verdict.FAIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7",
                "{'id':'a'}",
                "[{'id':'a','kind':'user-cost'",
                "[5]",
                "[{'kind':'user-cost'}]",
                "[{'id':'a','kind':'b','through':'run','cases':[]}]",
                "[{'id':'a','kind':'b','through':'run','cases':{},'tolerance':{'relative':0,'absolute':0}}]",
                "[{'id':'a','kind':'b','through':'run','cases':[],'tolerance':{'relative':-1,'absolute':0}}]"
            })
    void refusesMalformedFiles(String text) {
        assertThatThrownBy(() -> cases(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.json");
    }

    private static String misses(List<Result> results) {
        var failed = results.stream()
                .filter(result -> result.verdict() == Verdict.FAIL)
                .toList();
        return Table.of(failed, false).stream().skip(1).collect(joining("\n"));
    }

    private static String userCost(String continuous) {
        return "{'inputs':{'pK':10,'r':0.1,'delta':0.05,'g_down':0.3},'outputs':{'u_continuous':" + continuous
                + ",'u_discrete_end':4.35,'u_discrete_start':3.954545454545,'u_discrete_end_constant_price':1.5}}";
    }

    private static List<Result> run(List<Case> cases) {
        return cases.stream().map(test -> Suite.run(test, false)).toList();
    }

    private static Result run(String kind, String text) {
        var records = "[{'id':'a','kind':'" + kind + "','through':'solver','cases':[" + text
                + "],'tolerance':{'relative':1e-9,'absolute':1e-9}}]";
        return Suite.run(cases(records).get(0), false);
    }

    private static List<Case> cases(String text) {
        return CaseFile.read("a.json", text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
