package io.github.apprunnerclient.bench.report;

import io.github.apprunnerclient.bench.harness.Contender;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Figures as tables in Markdown: the median, its quartiles, and the ratio to the official client's. */
public final class Tables {

    private Tables() {}

    /** {@return a heading and a table, with a row for each contender} */
    public static String ofScene(Scene scene, Results results) {
        List<String> contenders = results.contenders(scene).toList();
        List<Measure> measures = Arrays.stream(Measure.values())
                .filter(measure -> measure != Measure.JAR_BYTES)
                .filter(measure -> contenders.stream()
                        .anyMatch(name -> results.find(scene, name, measure).isPresent()))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        rows.add(cells("", measures.stream().map(Measure::titleAndUnit).toList()));
        for (String contender : contenders) {
            rows.add(cells(
                    contender,
                    measures.stream()
                            .map(measure -> cell(scene, contender, measure, results))
                            .toList()));
        }
        return "### " + scene.title() + "\n\n" + table(rows);
    }

    /** {@return what a user of each contender adds} */
    public static String ofJars(Results results) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", Measure.JAR_BYTES.title()));
        results.scenes()
                .filter(Scene::isFirst)
                .findFirst()
                .ifPresent(scene -> results.contenders(scene)
                        .forEach(name -> rows.add(List.of(name, cell(scene, name, Measure.JAR_BYTES, results)))));
        return table(rows);
    }

    public static String ofTargets(List<Target> targets, Results results) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "target", "measured", ""));
        for (Target target : targets) {
            OptionalDouble ratio = target.ratio(results);
            if (ratio.isPresent()) {
                rows.add(List.of(
                        target.title(),
                        target.bound(),
                        ratio(ratio.getAsDouble()),
                        target.isMet(results) ? "met" : "**missed**"));
            }
        }
        return table(rows);
    }

    private static String cell(Scene scene, String contender, Measure measure, Results results) {
        Optional<Sample> found = results.find(scene, contender, measure);
        if (found.isEmpty()) {
            return "";
        }
        Sample sample = found.get();
        String figure = measure.format(sample.median());
        if (sample.upper() > sample.lower()) {
            figure += " (" + measure.format(sample.lower()) + "–" + measure.format(sample.upper()) + ")";
        }
        OptionalDouble ratio = results.ratio(scene, measure, contender, Contender.OFFICIAL);
        return contender.equals(Contender.OFFICIAL) || ratio.isEmpty()
                ? figure
                : figure + " · **" + ratio(ratio.getAsDouble()) + "**";
    }

    static String ratio(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static List<String> cells(String first, List<String> others) {
        List<String> cells = new ArrayList<>();
        cells.add(first);
        cells.addAll(others);
        return cells;
    }

    /** The first row is the head. */
    static String table(List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            lines.add("| " + String.join(" | ", row) + " |");
        }
        String rule = rows.get(0).stream().map(cell -> " --- ").collect(Collectors.joining("|", "|", "|"));
        lines.add(1, rule);
        return String.join("\n", lines) + "\n";
    }
}
