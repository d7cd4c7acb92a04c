package overbuild.report;

import java.util.List;
import java.util.Optional;
import overbuild.metric.Outcome;
import overbuild.sensitivity.NoiseSplit;
import overbuild.sensitivity.Screening;
import overbuild.sensitivity.VarianceShares;

/**
 * What an outcome depends on.
 *
 * @param outcome the outcome
 * @param shares shares in its variance; nothing when the design does not tell
 * @param screening effects of single steps; nothing when the design does not tell
 * @param noise what seeds do; nothing with one replication
 * @param notes what a reader should know
 */
public record Answer(
        Outcome outcome,
        Optional<VarianceShares> shares,
        Optional<Screening> screening,
        Optional<NoiseSplit> noise,
        List<String> notes) {
    public Answer {
        notes = List.copyOf(notes);
    }

    /** An outcome of which nothing can be said. */
    public static Answer none(Outcome outcome, String reason) {
        return new Answer(outcome, Optional.empty(), Optional.empty(), Optional.empty(), List.of(reason));
    }

    /** Whether anything can be said. */
    boolean isTold() {
        return shares.isPresent() || screening.isPresent() || noise.isPresent();
    }

    /** How large each parameter's part is: total order, or mu*; nothing when the design does not tell. */
    List<Double> weights() {
        if (shares.isPresent()) {
            return shares.get().total().stream().map(one -> one.value()).toList();
        }
        return screening
                .map(found -> found.effects().stream()
                        .map(effect -> effect.size().value())
                        .toList())
                .orElse(List.of());
    }
}
