package overbuild.report.page;

import java.util.ArrayList;
import java.util.List;
import overbuild.metric.Outcome;
import overbuild.report.Figures;
import tools.jackson.databind.JsonNode;

/** One run, or replications. */
record Run() implements Page {
    private static final int FEW = 30;

    @Override
    public Section of(Source source) {
        source.needs("summary.json");
        var summary = source.json("summary.json");
        var setting = Setting.of(source);
        boolean ended = summary.path("completed").asInt(0) > 0;
        return new Section(
                setting.title(),
                about(setting, summary),
                "Does this race end in a glut, and how deep is it?",
                ended ? answer(summary, setting) : "No run reached its end, so there is no answer.",
                chapters(source, setting, summary, ended));
    }

    private static String about(Setting setting, JsonNode summary) {
        var scenario = setting.resolved().scenario();
        int runs = summary.path("runs").asInt(1);
        int completed = summary.path("completed").asInt(0);
        var what = runs == 1 ? "One run" : (completed < runs ? completed + " of " : "") + runs + " runs";
        return what + " of " + scenario.name() + ", " + scenario.ticks() + " quarters from " + scenario.start()
                + (runs == 1 ? ", seed " : ", the first with seed ") + scenario.seed();
    }

    private static String answer(JsonNode summary, Setting setting) {
        var outcomes = new Outcomes(summary.path("outcomes"), setting.units());
        var facts = new Facts(summary.path("targets"));
        return glut(outcomes, summary) + ": " + depth(outcomes) + (facts.isEmpty() ? "." : "; " + facts.score() + ".")
                + (outcomes.isSpread()
                        ? ""
                        : " This is one seed: more runs would show how far chance moves these numbers.");
    }

    private static String glut(Outcomes outcomes, JsonNode summary) {
        if (!outcomes.isSpread()) return outcomes.value(Outcome.GLUT) > 0 ? "A glut" : "No glut";
        var glut = summary.path("outcomes").path("glut_probability");
        return "A glut in " + Figures.percent(glut.path("mean").asDouble()) + " of "
                + glut.path("n").asInt()
                + " runs (95 % interval: " + Figures.percent(glut.path("low").asDouble()) + " to "
                + Figures.percent(Math.min(1, glut.path("high").asDouble())) + ")";
    }

    private static String depth(Outcomes outcomes) {
        var parts = new ArrayList<String>();
        var lead = "90 % of runs: ";
        if (outcomes.has(Outcome.DARK_SHARE_MAX)) {
            parts.add("the dark share reaches " + outcomes.words(Outcome.DARK_SHARE_MAX, Figures::percent, lead));
        }
        if (outcomes.has(Outcome.PRICE_COLLAPSE_REAL)) {
            parts.add("the price falls by " + outcomes.words(Outcome.PRICE_COLLAPSE_REAL, Figures::percent, "")
                    + " relative to long-run cost");
        }
        if (outcomes.has(Outcome.OVERBUILD_PLANNER)) {
            parts.add("structures reach " + outcomes.words(Outcome.OVERBUILD_PLANNER, Figures::times, "")
                    + " what a planner would have built");
        }
        if (parts.isEmpty()) return "nothing was built or sold";
        int last = parts.size() - 1;
        return last == 0
                ? parts.get(0)
                : String.join(", ", parts.subList(0, last)) + (last > 1 ? ", and " : " and ") + parts.get(last);
    }

    private static List<Chapter> chapters(Source source, Setting setting, JsonNode summary, boolean ended) {
        var chapters = new ArrayList<Chapter>();
        if (!summary.path("failed").isEmpty()) chapters.add(Failures.of(summary.path("failed")));
        if (ended) chapters.addAll(results(source, setting, summary));
        chapters.addAll(setting.chapters());
        chapters.addAll(new Origins(source.manifest()).chapters());
        return chapters;
    }

    private static List<Chapter> results(Source source, Setting setting, JsonNode summary) {
        source.needs("market.csv", "firms.csv", "events.csv");
        var outcomes = new Outcomes(summary.path("outcomes"), setting.units());
        var facts = new Facts(summary.path("targets"));
        var firms = Firms.of(source, setting.units());
        var market = Market.of(source, setting.units());
        var chapters = new ArrayList<Chapter>();
        chapters.add(Chapter.of("What came of it", outcomes.main()));
        if (!facts.isEmpty()) chapters.add(Chapter.of("Held against history", facts.table()));
        chapters.add(Gallery.of(source));
        chapters.add(Chapter.of("Firms", firms.table()));
        if (!firms.events().isEmpty())
            chapters.add(new Chapter("Events", firms.events().size() > FEW, List.of(firms.told())));
        chapters.add(Chapter.folded("The market quarter by quarter", market.table()));
        chapters.add(Chapter.folded("All outcomes", outcomes.all()));
        return chapters;
    }
}
