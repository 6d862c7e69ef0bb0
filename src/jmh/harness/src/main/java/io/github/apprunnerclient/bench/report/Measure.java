package io.github.apprunnerclient.bench.report;

import java.util.Locale;

/** What is measured of a call. Less is better, but for a rate. */
public enum Measure {
    CALL_MILLIS("time of the call", " ms", 1),
    CPU_MILLIS("CPU of the process", " ms", 0),
    WALL_MILLIS("wall time of the process", " ms", 0),
    CLASSES("classes besides the JVM's own", "", 0),
    PEAK_MEGABYTES("peak memory", " MB", 1),
    HEAP_KILOBYTES("heap kept at rest", " kB", 0),
    THREADS("threads at rest", "", 0),
    LEAST_HEAP_MEGABYTES("smallest heap", " MB", 0),
    REQUESTS("requests", "", 0),

    CALL_MICROS("time of the call", " µs", 1),
    THREAD_CPU_MICROS("CPU of its threads", " µs", 1),
    PROCESS_CPU_MICROS("CPU of the process", " µs", 1),
    BYTES("bytes allocated", "", 0),
    CALLS_PER_SECOND("calls per second", "", 0),

    JAR_BYTES("bytes of jars", "", 0);

    private final String title;
    private final String unit;
    private final int decimals;

    Measure(String title, String unit, int decimals) {
        this.title = title;
        this.unit = unit;
        this.decimals = decimals;
    }

    String title() {
        return title;
    }

    /** With the unit, where a title alone would not do. */
    String titleAndUnit() {
        return unit.isEmpty() ? title : title + "," + unit;
    }

    /** With as many digits as mean something. */
    String format(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%,." + decimals + "f" : "%,.0f", value);
    }

    String formatWithUnit(double value) {
        return format(value) + unit;
    }
}
