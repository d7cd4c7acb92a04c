package overbuild.gamefile;

import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as games write them: decimals, and fractions such as 1/3. */
final class Numeral {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");

    private Numeral() {}

    /** The finite number that a word stands for, if it does. */
    static Optional<Double> of(String word) {
        int bar = word.indexOf('/');
        if (bar < 0) return decimal(word);
        return decimal(word.substring(0, bar))
                .flatMap(above -> decimal(word.substring(bar + 1))
                        .map(below -> above / below)
                        .filter(Double::isFinite));
    }

    private static Optional<Double> decimal(String word) {
        if (!DECIMAL.matcher(word).matches()) return Optional.empty();
        return Optional.of(Double.parseDouble(word)).filter(Double::isFinite);
    }
}
