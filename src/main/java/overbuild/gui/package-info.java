/** The live window: MASON's state, display and portrayals around the model that every run uses. Start with RaceWindow. */
package overbuild.gui;
