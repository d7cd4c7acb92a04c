/** How the program's own code answers each kind of exact case, one record per kind; start with {@link overbuild.selftest.kind.Kind}. */
package overbuild.selftest.kind;
