/** The round, the run, and the one class that puts them on MASON's schedule; start with {@link overbuild.engine.Run}. */
package overbuild.engine;
