/** Games and their solutions for people and programs; start with {@link overbuild.report.game.Analysis}. */
package overbuild.report.game;
