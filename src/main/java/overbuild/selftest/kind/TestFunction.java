package overbuild.selftest.kind;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Functions of the unit cube whose variance and the parameters' shares in it are known. */
public sealed interface TestFunction {
    /** The function of a case. */
    static TestFunction of(Inputs inputs) {
        var coefficients = inputs.list("coefficients");
        return switch (inputs.text("function")) {
            case "ishigami" -> ishigami(coefficients);
            case "g" -> new Product(coefficients);
            default -> throw new IllegalArgumentException("There is no function '" + inputs.text("function") + "'");
        };
    }

    private static TestFunction ishigami(List<Double> coefficients) {
        if (coefficients.size() != 2) throw new IllegalArgumentException("ishigami has 2 coefficients");
        return new Ishigami(coefficients.get(0), coefficients.get(1));
    }

    /** Number of parameters. */
    int parameters();

    /** Value at a point. */
    double at(double... point);

    /** Mean over the cube. */
    double mean();

    /** Variance over the cube. */
    double variance();

    /** Part of the variance that a parameter explains alone; parameters count from 0. */
    double alone(int parameter);

    /** Part of the variance that is gone when all other parameters are known. */
    double involved(int parameter);

    /**
     * sin x1 + A sin^2 x2 + B x3^4 sin x1 with x uniform on (-pi, pi).
     *
     * <p>V1 = (1 + B pi^4/5)^2 / 2, V2 = A^2/8, V13 = 8 B^2 pi^8 / 225.
     *
     * <p>Source: Ishigami and Homma 1990.
     */
    record Ishigami(double a, double b) implements TestFunction {
        private static final double PI_TO_4 = Math.PI * Math.PI * Math.PI * Math.PI;

        @Override
        public int parameters() {
            return 3;
        }

        @Override
        public double at(double... point) {
            var x = Arrays.stream(point).map(u -> Math.PI * (2 * u - 1)).toArray();
            double wave = StrictMath.sin(x[1]);
            return StrictMath.sin(x[0]) * (1 + b * x[2] * x[2] * x[2] * x[2]) + a * wave * wave;
        }

        @Override
        public double mean() {
            return a / 2;
        }

        @Override
        public double variance() {
            return alone(0) + alone(1) + interaction();
        }

        @Override
        public double alone(int parameter) {
            double slope = 1 + b * PI_TO_4 / 5;
            return parameter == 0 ? slope * slope / 2 : parameter == 1 ? a * a / 8 : 0;
        }

        @Override
        public double involved(int parameter) {
            return parameter == 1 ? alone(1) : alone(parameter) + interaction();
        }

        private double interaction() {
            return 8 * b * b * PI_TO_4 * PI_TO_4 / 225;
        }
    }

    /**
     * Product of (|4 u_i - 2| + a_i) / (1 + a_i).
     *
     * <p>V_i = 1 / (3 (1 + a_i)^2); V = product (1 + V_i) - 1; involved: V_i times the product of the other 1 + V_j.
     *
     * <p>Source: the g-function, Saltelli and Sobol 1995.
     */
    record Product(List<Double> a) implements TestFunction {
        public Product {
            a = List.copyOf(a);
        }

        @Override
        public int parameters() {
            return a.size();
        }

        @Override
        public double at(double... point) {
            double product = 1;
            for (int i = 0; i < point.length; i++) product *= (Math.abs(4 * point[i] - 2) + a.get(i)) / (1 + a.get(i));
            return product;
        }

        @Override
        public double mean() {
            return 1;
        }

        @Override
        public double variance() {
            return spread(-1) - 1;
        }

        @Override
        public double alone(int parameter) {
            double share = 1 + a.get(parameter);
            return 1 / (3 * share * share);
        }

        @Override
        public double involved(int parameter) {
            return alone(parameter) * spread(parameter);
        }

        private double spread(int without) {
            return IntStream.range(0, a.size())
                    .filter(i -> i != without)
                    .mapToDouble(i -> 1 + alone(i))
                    .reduce(1, (x, y) -> x * y);
        }
    }
}
