package kz.reformbot.evaluation.training;

import java.util.Arrays;
import java.util.List;

/**
 * Logistic regression with a ridge penalty, fitted by Newton's method (iteratively reweighted least squares: Hastie,
 * Tibshirani and Friedman, "The Elements of Statistical Learning", 4.4.1). The bias is not penalised.
 *
 * @param weights the bias first, then one for each value
 */
record LogisticRegression(List<Double> weights) {
    private static final int MOST_STEPS = 100;
    private static final double SMALL_STEP = 1e-9;

    LogisticRegression {
        weights = List.copyOf(weights);
    }

    /**
     * An observation.
     *
     * @param weight how much it counts beside the others, above 0
     */
    record Observation(List<Double> values, boolean positive, double weight) {
        Observation {
            values = List.copyOf(values);
        }

        private double value(int i) {
            return i == 0 ? 1 : values.get(i - 1);
        }
    }

    /** @param ridge the penalty on the squared weights, for each unit of the observations' summed weight */
    static LogisticRegression fit(List<Observation> observations, double ridge) {
        int size = observations.get(0).values().size() + 1;
        double penalty =
                ridge * observations.stream().mapToDouble(Observation::weight).sum();
        double[] weights = new double[size];
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] gradient = new double[size];
            double[][] hessian = new double[size][size];
            for (int i = 1; i < size; i++) {
                gradient[i] = penalty * weights[i];
                hessian[i][i] = penalty;
            }
            for (Observation observation : observations) {
                double chance = chance(observation, weights);
                double error = observation.weight() * (chance - (observation.positive() ? 1 : 0));
                double curve = observation.weight() * chance * (1 - chance);
                for (int i = 0; i < size; i++) {
                    gradient[i] += error * observation.value(i);
                    for (int j = 0; j < size; j++) {
                        hessian[i][j] += curve * observation.value(i) * observation.value(j);
                    }
                }
            }
            double[] change = solve(hessian, gradient);
            double largest = 0;
            for (int i = 0; i < size; i++) {
                weights[i] -= change[i];
                largest = Math.max(largest, Math.abs(change[i]));
            }
            if (largest < SMALL_STEP) {
                break;
            }
        }
        return new LogisticRegression(Arrays.stream(weights).boxed().toList());
    }

    /** The chance, 0 to 1, that such an observation is positive. */
    double chance(List<Double> values) {
        double[] plain = weights.stream().mapToDouble(Double::doubleValue).toArray();
        return chance(new Observation(values, true, 1), plain);
    }

    private static double chance(Observation observation, double[] weights) {
        double z = 0;
        for (int i = 0; i < weights.length; i++) {
            z += weights[i] * observation.value(i);
        }
        return 1 / (1 + Math.exp(-z));
    }

    /** Gaussian elimination with partial pivoting; changes its arguments. */
    private static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        for (int column = 0; column < size; column++) {
            int pivot = column;
            for (int row = column + 1; row < size; row++) {
                pivot = Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column]) ? row : pivot;
            }
            double[] rowSwap = matrix[column];
            matrix[column] = matrix[pivot];
            matrix[pivot] = rowSwap;
            double swap = right[column];
            right[column] = right[pivot];
            right[pivot] = swap;
            for (int row = column + 1; row < size; row++) {
                double factor = matrix[row][column] / matrix[column][column];
                right[row] -= factor * right[column];
                for (int k = column; k < size; k++) {
                    matrix[row][k] -= factor * matrix[column][k];
                }
            }
        }
        double[] solution = new double[size];
        for (int row = size - 1; row >= 0; row--) {
            double sum = right[row];
            for (int k = row + 1; k < size; k++) {
                sum -= matrix[row][k] * solution[k];
            }
            solution[row] = sum / matrix[row][row];
        }
        return solution;
    }
}
