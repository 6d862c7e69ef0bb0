package io.github.apprunnerclient.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Keeps figures, and writes what people read of them: {@code benchmarks.md}. */
public final class Report {
    public static final String FIRST_CALLS = "first-calls.csv";
    public static final String WARM_CALLS = "warm-calls.csv";

    private Report() {}

    /** Replaces that file's figures, and has the report tell of these and of the other file's. */
    public static void keep(Path folder, String file, Results results) throws IOException {
        Path figures = folder.resolve("benchmarks");
        results.writeTo(figures.resolve(file));
        Results first = Results.in(figures.resolve(FIRST_CALLS));
        Results warm = Results.in(figures.resolve(WARM_CALLS));
        Path report = folder.resolve("benchmarks.md");
        Files.writeString(report, text(first, warm));
        System.out.println(Tables.ofTargets(Target.of(results), results));
        System.out.println("See " + report.toAbsolutePath());
    }

    private static String text(Results first, Results warm) {
        StringBuilder text = new StringBuilder("# Benchmarks\n\n")
                .append("Medians, quartiles in brackets, and in bold the ratio to the official client's median.")
                .append(" The commands are in the [manual](../src/site/markdown/speed.md).\n\n")
                .append("## In short\n\n");
        Results all = Results.of(first, warm);
        text.append(Summary.of(all)).append("\n## Targets\n\n");
        text.append(Tables.ofTargets(Target.of(all), all));
        append(text, "First calls", first);
        if (!first.samples().isEmpty()) {
            text.append("### What a user adds\n\n").append(Tables.ofJars(first));
            text.append("\n### In a Lambda function\n\n").append(LambdaSteps.of(first));
            text.append("\n### How cost grows\n\n").append(Growth.of(first));
        }
        append(text, "Warm calls", warm);
        return text.toString();
    }

    private static void append(StringBuilder text, String title, Results results) {
        if (results.samples().isEmpty()) {
            return;
        }
        text.append("\n## ").append(title).append("\n\n");
        List<String> circumstances = results.circumstances();
        circumstances.forEach(sentence -> text.append("- ").append(sentence).append('\n'));
        text.append('\n');
        results.scenes()
                .forEach(scene -> text.append(Tables.ofScene(scene, results)).append('\n'));
    }
}
