package io.github.apprunnerclient.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;

/**
 * One figure divided by another, for each JDK.
 *
 * @param of the scene of the one, by JDK
 * @param to the scene of the other, by JDK
 */
record RatioLine(
        String title, Measure measure, IntFunction<Scene> of, String contender, IntFunction<Scene> to, String against) {

    /** A table with a column for each JDK; it leaves out what was not measured on any. */
    static String table(String head, List<RatioLine> lines, Results results) {
        List<Integer> jdks =
                results.scenes().map(Scene::jdk).distinct().sorted().toList();
        List<List<String>> rows = new ArrayList<>();
        List<String> heads = new ArrayList<>(List.of(head));
        jdks.forEach(jdk -> heads.add("JDK " + jdk));
        rows.add(heads);
        for (RatioLine line : lines) {
            List<String> row = new ArrayList<>(List.of(line.title));
            jdks.forEach(jdk -> row.add(line.ratio(results, jdk)));
            if (row.stream().skip(1).anyMatch(ratio -> !ratio.isEmpty())) {
                rows.add(row);
            }
        }
        return Tables.table(rows);
    }

    /** Empty if one of the two was not measured on that JDK. */
    private String ratio(Results results, int jdk) {
        OptionalDouble ratio = Results.ratio(
                results.find(of.apply(jdk), contender, measure), results.find(to.apply(jdk), against, measure));
        return ratio.isPresent() ? Tables.ratio(ratio.getAsDouble()) : "";
    }
}
