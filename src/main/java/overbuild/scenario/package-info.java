/** A scenario as one tree of records, read from YAML; start with {@link overbuild.scenario.Scenario}. */
package overbuild.scenario;
