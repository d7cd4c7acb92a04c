/** Games as files: Gambit's {@code .nfg} in both layouts, and JSON; start with {@link overbuild.gamefile.GameFile}. */
package overbuild.gamefile;
