package overbuild.report;

/**
 * The program that ran.
 *
 * @param version its version
 * @param commit the commit that it was built from
 * @param jvm the Java that ran it
 */
public record Program(String version, String commit, String jvm) {}
