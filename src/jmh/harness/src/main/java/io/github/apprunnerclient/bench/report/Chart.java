package io.github.apprunnerclient.bench.report;

import io.github.apprunnerclient.bench.harness.Contender;
import io.github.apprunnerclient.bench.server.Wire;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * Figures as an SVG picture: for each measure a bar of this client and one of the floor, against a line where the official
 * client is.
 */
final class Chart {
    private static final int WIDTH = 860;
    private static final int BARS_FROM = 190;
    private static final int OFFICIAL_AT = 490;
    private static final double LONGEST = 1.4;
    private static final int OUR_FIGURES_TO = 750;
    private static final int OFFICIAL_FIGURES_TO = 850;
    private static final int ROW = 30;
    private static final int HEADING = 34;
    private static final int FOOTNOTE = 18;
    private static final int FOOTNOTES = 3;

    private static final String HEAD = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img">
            <title>This client's first and warm calls, relative to the official client's</title>
            <style>
              text { font: 13px system-ui, -apple-system, "Segoe UI", Helvetica, Arial, sans-serif; fill: #1f2328; }
              .heading { font-weight: 600; }
              .figure { text-anchor: end; }
              .small { font-size: 11px; fill: #59636e; }
              .centred { text-anchor: middle; }
              .ours { fill: #0969da; }
              .floor { fill: #afb8c1; }
              .official { stroke: #59636e; stroke-dasharray: 3 3; }
              @media (prefers-color-scheme: dark) {
                text { fill: #e6edf3; }
                .small { fill: #9198a1; }
                .ours { fill: #4493f8; }
                .floor { fill: #656c76; }
                .official { stroke: #9198a1; }
              }
            </style>
            """;

    private final Results results;
    private final StringBuilder shapes = new StringBuilder();
    private int y = 44;

    private Chart(Results results) {
        this.results = results;
    }

    /** @param kinds of calls, each with a line about its circumstances */
    static String of(Results... kinds) {
        Chart chart = new Chart(Results.of(kinds));
        chart.results.scenes().forEach(chart::scene);
        chart.axis();
        for (Results kind : kinds) {
            chart.y += FOOTNOTE;
            String circumstances =
                    kind.circumstances().stream().limit(FOOTNOTES).collect(Collectors.joining("; "));
            chart.text(0, chart.y, "small", circumstances);
        }
        String head =
                HEAD.replace("{width}", Integer.toString(WIDTH)).replace("{height}", Integer.toString(chart.y + 10));
        return head + chart.shapes + "</svg>\n";
    }

    private void scene(Scene scene) {
        List<Measure> measures = shown(scene).stream()
                .filter(measure -> results.ratio(scene, measure, Contender.OURS, Contender.OFFICIAL)
                        .isPresent())
                .toList();
        if (!measures.isEmpty()) {
            y += HEADING;
            text(0, y - 10, "heading", scene.title());
            measures.forEach(measure -> row(scene, measure));
        }
    }

    /** A picture of all of them would tell less. */
    private static List<Measure> shown(Scene scene) {
        if (scene.isFirst()) {
            return scene.kind().ordinal() > (scene.wire() == Wire.PLAIN ? 0 : 1)
                    ? List.of()
                    : List.of(Measure.CALL_MILLIS, Measure.CPU_MILLIS, Measure.PEAK_MEGABYTES);
        } else if (scene.threads() == 1) {
            return List.of(Measure.CALL_MICROS, Measure.THREAD_CPU_MICROS, Measure.BYTES);
        }
        return scene.wire() == Wire.MEMORY || scene.threads() < 64 ? List.of() : List.of(Measure.CALL_MICROS);
    }

    private void row(Scene scene, Measure measure) {
        text(0, y + 9, "label", measure.title());
        bar(scene, measure, Contender.OURS, 0, 12);
        bar(scene, measure, Contender.FLOOR, 14, 5);
        figure(OUR_FIGURES_TO, scene, measure, Contender.OURS);
        figure(OFFICIAL_FIGURES_TO, scene, measure, Contender.OFFICIAL);
        y += ROW;
    }

    private void bar(Scene scene, Measure measure, String contender, int below, int height) {
        OptionalDouble found = results.ratio(scene, measure, contender, Contender.OFFICIAL);
        if (found.isEmpty()) {
            return;
        }
        double ratio = found.getAsDouble();
        int length = at(Math.min(ratio, LONGEST));
        shapes.append(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"2\"/>\n",
                contender,
                BARS_FROM,
                y + below,
                length,
                height));
        if (contender.equals(Contender.OURS)) {
            text(BARS_FROM + length + 6, y + 10, "label", String.format(Locale.ROOT, "%.2f", ratio));
        }
    }

    private void figure(int to, Scene scene, Measure measure, String contender) {
        results.find(scene, contender, measure)
                .ifPresent(sample -> text(to, y + 10, "figure", measure.formatWithUnit(sample.median())));
    }

    private void axis() {
        text(0, 20, "heading", "Relative to the official client; shorter is better");
        shapes.append("<rect class=\"ours\" x=\"0\" y=\"34\" width=\"24\" height=\"12\" rx=\"2\"/>\n");
        text(30, 44, "small", "this client");
        shapes.append("<rect class=\"floor\" x=\"110\" y=\"37\" width=\"24\" height=\"5\" rx=\"2\"/>\n");
        text(140, 44, "small", "made by hand for one call");
        text(OFFICIAL_AT, 44, "small centred", "official client");
        text(OUR_FIGURES_TO, 44, "small figure", "this client");
        text(OFFICIAL_FIGURES_TO, 44, "small figure", "official client");
        shapes.append(String.format(
                Locale.ROOT,
                "<line class=\"official\" x1=\"%1$d\" y1=\"52\" x2=\"%1$d\" y2=\"%2$d\"/>\n",
                OFFICIAL_AT,
                y));
    }

    private static int at(double ratio) {
        return (int) Math.round(ratio * (OFFICIAL_AT - BARS_FROM));
    }

    private void text(int x, int baseline, String style, String text) {
        shapes.append(String.format(
                Locale.ROOT, "<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>\n", style, x, baseline, text));
    }
}
