/** Exact cases of the literature that the program's own code must reproduce; start with {@link overbuild.selftest.Suite}. */
package overbuild.selftest;
