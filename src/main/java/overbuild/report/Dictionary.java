package overbuild.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import overbuild.metric.FirmMetric;
import overbuild.metric.Measure;
import overbuild.metric.Outcome;
import overbuild.model.Event;

/** {@code docs/output.md}: every file of a run and every number in it, from the same lists that write them. */
public final class Dictionary {
    private static final String ABOUT = """
            # Files of a run and of what is made of runs

            Made from the program's own lists of what it measures; a test compares. Rewrite it with
            `mvn -q test -Dtest=DictionaryTest -Ddocs.update`.

            A run writes into `output/<scenario>/<run id>/`, or with `--out DIR` into DIR itself. All files appear at once, or
            none. Files of another run are never replaced; the same run puts the same results in the same place.

            | file | what it holds |
            |---|---|
            | `manifest.json` | what was run: `kind` (`run`), run id, result digest, model version, seed, number of runs, the command that repeats it, program, commit, JVM, the resolved scenario, where its values were written and with what source and note, and the sources |
            | `summary.json` | outcomes, targets with the simulated values, and runs that failed |
            | `market.csv` | a row per tick |
            | `firms.csv` | a row per tick and firm |
            | `events.csv` | a row per event |
            | `robustness.csv` | with `--markets`, a row per market rule and outcome, over the runs that ended under it: `market`, `outcome`, `unit`, `median`, `p05`, `p95`, `n` |
            | `charts/` | charts, as SVG and PNG; absent with `--no-charts` |

            * The **run id** is a hash of the model version, the resolved scenario, the seed and the number of runs.
            * The **result digest** is the SHA-256 of all numbers of `market.csv`, then of `firms.csv`: row by row, in the order of
              the columns, as big-endian IEEE 754 doubles. The columns `date`, `firm` and `status` hold no numbers; an empty cell
              does not count.
            * Numbers have as many digits as tell them from their neighbours, so reading them gives the same bits. A number without
              meaning is an empty cell in CSV, and null or absent in JSON. CSV is that of RFC 4180 in UTF-8; a text cell that a
              spreadsheet would take for a formula begins with `'`.
            * `money`, `structure` and `service` are the scenario's units. A tick is a quarter; rates are per year.
            * **With `--runs N`** replication k has the seed hash(s, k) and replication 0 the seed s itself. Each outcome is
              `{median, mean, p05, p25, p75, p95, n}` over the replications in which it has a meaning; `glut_probability` is the
              spread of `glut` with its 95 % Wilson interval `low` to `high`. `market.csv` has the columns of the first
              replication that completed, and then for every column the quantiles over replications `_p05`, `_p25`, `_p50`, `_p75`
              and `_p95`. `firms.csv`, `events.csv` and charts are those of that first replication.
            * `complete` tells whether all runs ended; an interrupted study keeps those that did, `completed` of them without
              failure. `failed` lists the others with tick, agent, broken identity, seed and the command that repeats them.
            """;

    private static final String VALIDATION = """

            ## Files of a validation

            `overbuild validate` writes into `output/<scenario>/<run id>/`, or `output/validation/<run id>/` for several scenarios. An
            interrupted validation keeps the runs that ended, as many of each scenario, and gives no verdict.

            | file | what it holds |
            |---|---|
            | `manifest.json` | as of a run, with `kind` `validation`; `scenario`, or `scenarios` when there are several; the digest is that of `targets.csv` |
            | `validation.json` | all of it: `complete`, `passed`, and for each of `scenarios` its `targets` with the keys below, `series` and `failed` runs; with several scenarios `confusion` |
            | `validation.md` | the tables for people |
            | `targets.csv` | a row per scenario and target |
            | `charts/` | a chart per target, named in its `chart`; absent with `--no-charts` |

            * In `validation.json` a target has also `meaning`, `source`, `data` (its observed series), `estimated` (whether `observed` is
              a best estimate and not the middle of the band), `input`, and `crps_null` by null model; what was given is not scored.
              Yardsticks are reckoned only where a target needs them: `overbuild_*`, `poa_*`, `deadweight_loss`.
            * Each of `series` has its `points`, how many are `scored` (those in the run, without the one that an index rests on), how
              many of these are `covered` by the interval that holds nine runs in ten, and the mean score over them, for an index in
              logarithms.
            * `confusion` has the `patterns` and for each of `rules` its `cells`: `verdict`, and the `share` of runs that show all targets
              of the pattern; rules that miss two patterns or more are `rejected`.
            * Observed series lie in `data` beside the scenario: lines `# metric: ...` and `# unit: ...`, the metric a column of
              `market.csv`, the unit its unit or `index` where only ratios count; then a table with the columns `date,value,low,high,source`.

            ### Columns of `targets.csv`

            | column | meaning |
            |---|---|""";

    private static final String CONTESTS = """

            ## Files of a dilemma

            `overbuild dilemma` runs every combination of strategies on the same chance; see [the dilemma](model.md#7-submodels) for what
            payoffs are. A replication counts when all its combinations ended well.

            | file | holds |
            |---|---|
            | `manifest.json` | as of a run, with `kind` `dilemma`; `runs` is the most that there might be; the digest is that of `payoffs.csv` |
            | `dilemma.json` | `verdict`, `clear` and `interval` of what is least sure, all by true payoffs; `stopped` (`clear`, `runs`, `time` or `interrupted`), `runs` of each combination, `said` in sentences, `failed_runs`; and in `frames` for `true`, `believed` and `fear` the verdict, `probabilities` of kinds, for each firm `T`, `R`, `P`, `S`, `greed`, `fear`, `gain`, `k_index`, `efficiency_loss`, `racing_by_others` and `patience`, `equilibria` with regrets, and the payoffs of all `cells` |
            | `payoffs.csv` | a row per frame, combination and firm: `frame`, `cell`, what each firm plays, `firm`, `n`, `mean`, `low`, `high`, and `failed`, the share of runs in which the firm failed |
            | `charts/` | `verdicts`, and for each frame `racing-*`, what racing brings more, and `payoffs-*`, what each firm gets |

            ## Files of a tournament

            A replication counts when all its matches ended well. Residents are all other firms in a match.

            | file | holds |
            |---|---|
            | `manifest.json` | as of a run, with `kind` `tournament`; the digest is that of `ranking.csv`, then `matrix.csv` |
            | `tournament.json` | `ranking`, the best first, with `score`, `behind`, `stands_firm`, `gives_way_to`, `moran`, `replicator`, `restraint`, `overbuild_planner`, `dark_share_max`, `failed` and `payoffs_among` residents; what is `said` in sentences, `failed_runs` |
            | `ranking.csv` | a row per strategy with the same numbers |
            | `matrix.csv` | a row per strategy and residents: `strategy`, `residents`, `n`, `mean`, `low`, `high` |
            | `charts/` | `scores`, `spread` |

            ## Files of a play

            `overbuild play` writes what [a person in a seat](seat.md) chose, and what it was worth.

            | file | holds |
            |---|---|
            | `manifest.json` | as of a run, with `kind` `play`; the digest is that of `choices.csv`; `complete` unless the play was interrupted |
            | `play.yaml` | the scenario in which the firm does what was chosen |
            | `strategy.yaml` | what was chosen, as a strategy `Scripted` |
            | `choices.csv` | a row per quarter: `date`, `capex` and `best`, in money a quarter, and `regret`, in money |
            | `debrief.json` | `firm`, `since`, `resultDigest` of the run; `you` and each of `alternatives` with `value`, `paid`, `peak`, `failed`, where they apply `capex`, the level that is kept, and `plays`; `regret` over all; what is `said` in sentences. Absent when the play was interrupted |""";

    private static final String COMPARISON = """

            ## Files of a comparison

            `overbuild compare` writes into `output/<first scenario>/<run id>/`. Run k of every scenario has the same seed, so that runs of a
            pair share all their chance; an interrupted comparison keeps the pairs that ended.

            | file | what it holds |
            |---|---|
            | `manifest.json` | as of a run, with `kind` `comparison` and `scenarios`, the base first; the digest is that of `comparison.csv`, then `differences.csv` |
            | `comparison.json` | `complete`, how many runs `failed`, `base` and its `title`, and for each of `arms` its `pairs`, when they differ for the first time (`first_difference`, in ticks, and `first_difference_date`; absent when they never do), `variance_saved` (mean over outcomes), `outcomes` and `charts` |
            | `comparison.csv` | a row per arm and outcome: `%s` |
            | `differences.csv` | a row per arm, path and tick: `%s` |
            | `charts/` | a fan of differences per arm and path; absent with `--no-charts` |

            * A difference is the arm less the base, its mean over pairs in which both have a meaning; `low` to `high` is the 95 %% interval of
              Student's t over pairs; `variance_saved` is 1 less the variance of paired differences over that of unpaired ones.
            * `overbuild_*`, `poa_*` and `deadweight_loss` have no value without `--yardsticks`.
            * Paths are `%s`; prices and structures differ by a share of the base, the others in their unit.
            """;

    private static final String ATTRIBUTION = """

            ## Files of an attribution

            `overbuild attribute` writes into `output/<scenario>/<run id>/`; see [what each mechanism adds](model.md#81-why-what-each-mechanism-adds).
            A replication counts when all its runs ended well and the outcome has a meaning in each; an interrupted attribution keeps those.

            | file | what it holds |
            |---|---|
            | `manifest.json` | as of a run, with `kind` `attribution`; `runs` is that of each combination; the digest is that of `attribution.csv`, `interactions.csv` and `acting.csv` |
            | `attribution.json` | `outcome`, `metric`, `replications` that count, `complete`, `none` and `all` (the outcome without and with all mechanisms), `mechanisms` with `mean`, `low`, `high`, `share` of the effect, `peak`, `neutral` values and `note`, `pairs`, a `sentence`, `notes`, and `failed_runs` with what was `acting` |
            | `attribution.csv` | a row for no mechanism, each mechanism, and all; `peak_*` of the path |
            | `interactions.csv` | a row per pair; above ten mechanisms, of those that were neighbours in an order, with Student's t |
            | `acting.csv` | a row per tick and mechanism: what it adds to the `metric` |
            | `charts/` | `attribution`, a waterfall; `acting`, what each adds tick by tick |

            ## Files of remedies

            `overbuild rank` writes into `output/<scenario>/<run id>/`. Pairs of runs, with and without a remedy, share all their chance. Money
            is discounted at the risk-free rate; positive is good. Users, firms with their owners, creditors and the state share the surplus.

            | file | what it holds |
            |---|---|
            | `manifest.json` | as of a run, with `kind` `remedies`; the digest is that of `remedies.csv` |
            | `remedies.json` | `outcome`, a `sentence`, `notes`, and for each of `markets` the `harm` when nothing is done and the `remedies`, the best first, each with `avoided`, `surplus`, `users`, `firms`, `creditors`, `state`: `pairs`, `mean`, `low`, `high` (95 %, Student's t) |
            | `remedies.csv` | a row per market rule and remedy with the same numbers |
            | `charts/` | `avoided` and `incidence` |
            """;

    private static final String CALIBRATION = """

            ## Files of a calibration

            `overbuild calibrate` writes into `output/<calibration>/<id>/`; the id is a hash of the file, its scenarios as written and the model
            version. See [how to read it](calibration.md#how-to-read-it).

            | file | what it holds |
            |---|---|
            | `journal.bin` | every point that was looked at, in order, with checksums; `--resume` reads it |
            | `manifest.json` | `kind` (`calibration`), `runId`, `complete`, `points`, the `definition`; the digest is that of the five tables below |
            | `calibration.json` | `answer`, `method`, `loss` and `lossBefore`, `condition`, `overIdentification`, `parameters`, `profiles`, `sentences`, and `scenarios` with their `targets`, before and after |
            | `parameters.csv` | a row per parameter: `%s`; `low` to `high` is the 95 %% interval, `bias`, `rmse` and `coverage` are of made-up histories |
            | `profiles.csv` | a row per parameter and value: the least loss there, or the density of a posterior as a loss |
            | `twins.csv` | a row per made-up history and parameter: `truth`, `found`, `low`, `high`, before they are widened |
            | `slopes.csv` | a row per used target and parameter: standard deviations that the target moves when the parameter moves through its prior |
            | `targets.csv` | the columns of a validation on test seeds, with `role` (`used`, `held`, `given`), `carried` and `parameters` (`before`, `after`) |
            | `<scenario>-calibrated.yaml` | each scenario with the estimates |
            | `charts/` | `gaps` and a `profile-*` for each parameter |
            """;

    private static final String SWEEP = """

            ## Files of a sweep

            `overbuild sweep` writes into `output/<sweep>/<id>/`, a shard into a folder of its own below. The id is a hash of all that
            determines the rows: the model version, the scenario as written, what varies, how the space is filled, the replications, the
            seeds and what is kept.

            | file | what it holds |
            |---|---|
            | `journal.bin` | every row in the order in which runs ended, each with its length and checksum; all else is made from it |
            | `rows-*.parquet` | a row per run: `run`, `id`, `cell`, `replication`, `seed`, a column per setting, a column per outcome kept, `status` (`completed` or `failed`), and of a run that failed `cause`, `tick`, `agent` and `command` |
            | `series-*.parquet` | with `series`, a row per run and tick: `run`, `tick`, a column per metric kept |
            | `cells.csv` | a row per cell: `cell`, its settings, `runs`, `failed`, and of each outcome `_mean`, `_sd`, `_low`, `_high`: mean, standard deviation and 95 % interval of the mean, Student's t or for indicators Wilson's |
            | `SHA256SUMS` | what each Parquet file was when it was written, for `verify` and `sha256sum --check` |
            | `rows.csv`, `series.csv` | with `--csv`, what the Parquet files hold |
            | `dictionary.csv` | unit and meaning of every column; it lies inside each Parquet file as well |
            | `manifest.json` | `kind` (`sweep`), `runId`, `complete`, `cells`, `replications`, `runs`, `rows`, `completed`, `failed`, `skipped` (runs that `stop.intervals` made needless), `shard`, the `sweep`, its `scenario`, and `template`, the scenario as written |
            | `charts/` | `map-*`: maps of outcomes over the first two axes with few values; `maps-*`: the same for each value of further ones; `response-*`: outcomes along the only axis |

            * The **id of a row** is the run id that its run would have alone, under `output/<scenario>/`.
            * The **result digest** is the SHA-256 of all rows in the order of `run`: of each the 8 bytes of its id, a byte that is 1 when it
              failed, the tick of the failure as an integer of 4 bytes, else 0, and the outcomes and series kept as big-endian IEEE 754
              doubles, a number without meaning as the standard NaN.
            * A part holds the rows of 50,000 runs in the order of `run`, fewer with series; its content does not depend on threads or interruptions.
            """;

    private Dictionary() {}

    /** The whole document. */
    public static String text() {
        var lines = new ArrayList<String>(List.of(ABOUT.stripTrailing()));
        chapter(lines, "Outcomes in `summary.json`", "key", List.of(Outcome.values()));
        chapter(lines, "Columns of `market.csv` after `tick` and `date`", "column", MarketTable.MEASURES);
        var labels = String.join("`, `", FirmSheet.LABELS);
        chapter(lines, "Columns of `firms.csv` after `" + labels + "`", "column", List.of(FirmMetric.values()));
        lines.add("");
        lines.add("## Columns of `events.csv`");
        lines.add("");
        var kinds = Stream.of(Event.Kind.values()).map(EventSheet::key).toList();
        lines.add("`" + String.join("`, `", EventSheet.COLUMNS) + "`; kinds are `" + String.join("`, `", kinds)
                + "`, and `amount` is in the unit that the kind implies.");
        lines.add(VALIDATION);
        for (var column : TargetColumn.values()) lines.add("| `" + column.key() + "` | " + column.meaning() + " |");
        lines.add(CONTESTS);
        lines.add(COMPARISON
                .formatted(
                        String.join("`, `", Comparison.OUTCOMES),
                        String.join("`, `", Comparison.PATHS),
                        Stream.of(Contrast.values()).map(Contrast::key).collect(Collectors.joining("`, `")))
                .stripTrailing());
        lines.add(ATTRIBUTION.stripTrailing());
        lines.add(CALIBRATION
                .formatted(String.join("`, `", Calibrated.PARAMETERS))
                .stripTrailing());
        lines.add(SWEEP.stripTrailing());
        return String.join("\n", lines) + "\n";
    }

    private static void chapter(List<String> lines, String title, String first, List<? extends Measure> measures) {
        lines.addAll(List.of("", "## " + title, "", "| " + first + " | unit | meaning |", "|---|---|---|"));
        measures.forEach(measure ->
                lines.add("| `" + measure.key() + "` | " + measure.unit() + " | " + measure.meaning() + " |"));
    }
}
