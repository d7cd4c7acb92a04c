package overbuild.model;

/** What a borrower promises; a breach is a default. */
public record Covenant(
        @Param(
                unit = "-",
                meaning = "Most debt over the book value of capacity and construction; no such promise when absent",
                min = 0.01,
                max = 100,
                standard = "null")
        Double leverage,

        @Param(
                unit = "-",
                meaning = "Least earnings before interest and depreciation over interest; no such promise when absent",
                min = 0.01,
                max = 100,
                standard = "null")
        Double coverage) {
    public Covenant {
        Check.ranges(Covenant.class, leverage, coverage);
        Check.that(leverage != null || coverage != null, "needs leverage, coverage or both");
    }

    /** Whether a firm with these debts, capital, earnings and interest breaks it. */
    public boolean isBroken(double debt, double book, double earnings, double interest) {
        if (leverage != null && debt > leverage * book) return true;
        return coverage != null && interest > 0 && earnings < coverage * interest;
    }
}
