/** Reports for a browser; start with {@link overbuild.report.page.Report}. */
package overbuild.report.page;
