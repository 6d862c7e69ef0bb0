package io.github.apprunnerclient.bench.report;

import java.util.List;

/**
 * What some runs of a contender gave.
 *
 * @param lower the first quartile
 * @param upper the third
 */
public record Sample(
        Scene scene, String contender, Measure measure, double lower, double median, double upper, int runs) {

    public static Sample of(Scene scene, String contender, Measure measure, List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Sample(
                scene,
                contender,
                measure,
                quantile(sorted, 0.25),
                quantile(sorted, 0.5),
                quantile(sorted, 0.75),
                sorted.length);
    }

    /** Between two values, where none is at that place. */
    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
