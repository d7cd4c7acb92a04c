/** Files for people and programs; start with {@link overbuild.report.RunReport}. */
package overbuild.report;
