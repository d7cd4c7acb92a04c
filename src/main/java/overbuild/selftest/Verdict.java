package overbuild.selftest;

import java.util.List;

/** What came of a case. */
public enum Verdict {
    /** Every output is as expected. */
    PASS("pass"),
    /** Some output is not, or the program could not answer. */
    FAIL("fail"),
    /** The program has no code for cases of this kind, or was not to run code that takes minutes. */
    NOT_COVERED("not covered");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** How many cases came out so. */
    public int count(List<Result> results) {
        return (int) results.stream().filter(result -> result.verdict() == this).count();
    }

    @Override
    public String toString() {
        return words;
    }
}
