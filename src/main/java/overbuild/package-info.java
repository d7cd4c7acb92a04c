/** The command line; start with {@link overbuild.Main}. */
package overbuild;
