/**
 * Games in normal form and what theory says about them. A game is a payoff table: players, the strategies of each, and what every
 * player earns in each cell, that is, for each combination of strategies. Nothing here knows what the payoffs are paid for. Start
 * with {@link overbuild.game.PayoffTable}, then {@link overbuild.game.Solver}.
 */
package overbuild.game;
