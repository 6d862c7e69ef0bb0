package io.github.apprunnerclient.bench.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the runs in one scene give, run by run. */
public final class Readings {
    private final Scene scene;
    private final Map<String, Map<Measure, List<Double>>> values = new LinkedHashMap<>();

    public Readings(Scene scene) {
        this.scene = scene;
    }

    public void add(String contender, Map<Measure, Double> run) {
        Map<Measure, List<Double>> ofContender =
                values.computeIfAbsent(contender, name -> new EnumMap<>(Measure.class));
        run.forEach((measure, value) ->
                ofContender.computeIfAbsent(measure, name -> new ArrayList<>()).add(value));
    }

    public List<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        values.forEach((contender, measures) ->
                measures.forEach((measure, ofRuns) -> samples.add(Sample.of(scene, contender, measure, ofRuns))));
        return samples;
    }
}
