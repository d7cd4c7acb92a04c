package overbuild.model;

/** How quantity demanded answers to the price that users feel, for a given demand shifter. */
public sealed interface DemandCurve {
    /** Quantity demanded per year at a price. */
    double quantity(double shifter, double price);

    /** Price at which a quantity per year is demanded, without floor; never above the choke price. */
    double price(double shifter, double quantity);

    /** The shifter with which a quantity per year is demanded at a price. */
    double shifter(double quantity, double price);

    /** Price above which nothing is bought. */
    double choke(double shifter);

    /** The curve of some of the users, who at every price demand a share of the quantity, with their {@link #shifterOf}. */
    DemandCurve of(double share);

    /** The shifter of some of the users. */
    double shifterOf(double share, double shifter);

    /** Elasticity of demand, absolute value, at a price. */
    double elasticity(double shifter, double price);

    /** Consumer surplus per year at a price: the area under the curve between price and choke price. */
    double consumerSurplus(double shifter, double price);

    /**
     * Constant elasticity: Q = S (P/P_ref)^-eps up to the choke price.
     *
     * @param elasticity absolute value of the price elasticity
     * @param referencePrice price at which quantity equals the shifter
     * @param choke price above which nothing is bought
     */
    record Isoelastic(
            @Param(
                    unit = "-",
                    meaning = "Price elasticity of demand, absolute value",
                    symbol = "epsilon",
                    min = 1e-3,
                    max = 50)
            double elasticity,

            @Param(
                    unit = "money/service",
                    meaning = "Price at which demand equals the shifter",
                    symbol = "P_ref",
                    min = 1e-12,
                    standard = "1")
            double referencePrice,

            @Param(
                    unit = "money/service",
                    meaning = "Choke price: above it nothing is bought",
                    symbol = "P-bar",
                    min = 1e-12,
                    standard = "1e9")
            double choke)
            implements DemandCurve {
        public Isoelastic {
            Check.ranges(Isoelastic.class, elasticity, referencePrice, choke);
        }

        @Override
        public double quantity(double shifter, double price) {
            return price > choke || shifter <= 0 ? 0 : shifter * Maths.pow(price / referencePrice, -elasticity);
        }

        @Override
        public double price(double shifter, double quantity) {
            if (quantity <= 0) return choke;
            if (shifter <= 0) return 0;
            return Math.min(choke, referencePrice * Maths.pow(shifter / quantity, 1 / elasticity));
        }

        @Override
        public double shifter(double quantity, double price) {
            return quantity * Maths.pow(price / referencePrice, elasticity);
        }

        @Override
        public double choke(double shifter) {
            return choke;
        }

        @Override
        public DemandCurve of(double share) {
            return this;
        }

        @Override
        public double shifterOf(double share, double shifter) {
            return share * shifter;
        }

        @Override
        public double elasticity(double shifter, double price) {
            return elasticity;
        }

        @Override
        public double consumerSurplus(double shifter, double price) {
            double p = price / referencePrice;
            double top = choke / referencePrice;
            if (p >= top) return 0;
            double area = elasticity == 1
                    ? Maths.log(top / p)
                    : (Maths.pow(top, 1 - elasticity) - Maths.pow(p, 1 - elasticity)) / (1 - elasticity);
            return shifter * referencePrice * area;
        }
    }

    /**
     * Linear: P = a - b Q, where the shifter is the intercept a.
     *
     * @param slope fall of the price per unit of quantity per year
     */
    record Linear(
            @Param(
                    unit = "money/service2",
                    meaning = "Slope of inverse demand P = a - bQ; the shifter is the intercept a",
                    symbol = "b",
                    min = 1e-12)
            double slope)
            implements DemandCurve {
        public Linear {
            Check.ranges(Linear.class, slope);
        }

        @Override
        public double quantity(double shifter, double price) {
            return Math.max(0, (shifter - price) / slope);
        }

        @Override
        public double price(double shifter, double quantity) {
            return shifter - slope * quantity;
        }

        @Override
        public double shifter(double quantity, double price) {
            return price + slope * quantity;
        }

        @Override
        public double choke(double shifter) {
            return shifter;
        }

        @Override
        public DemandCurve of(double share) {
            return new Linear(slope / share);
        }

        @Override
        public double shifterOf(double share, double shifter) {
            return shifter;
        }

        @Override
        public double elasticity(double shifter, double price) {
            return price >= shifter ? Double.MAX_VALUE : price / (shifter - price);
        }

        @Override
        public double consumerSurplus(double shifter, double price) {
            double quantity = quantity(shifter, price);
            return slope * quantity * quantity / 2;
        }
    }
}
