package overbuild.scenario;

/**
 * One value of a scenario, explained.
 *
 * @param path place in the scenario such as {@code firms.Oracle.beliefs.psi}
 * @param value the value as text; {@code -} where an optional one is absent
 * @param unit unit of the parameter
 * @param meaning what it means
 * @param source id of the source, or empty
 * @param note a remark, or empty
 * @param origin where it was written
 */
public record Explanation(
        String path, String value, String unit, String meaning, String source, String note, Origin origin) {}
