package io.github.apprunnerclient.bench.report;

import io.github.apprunnerclient.bench.harness.Contender;
import io.github.apprunnerclient.bench.report.Scene.Kind;
import io.github.apprunnerclient.bench.server.Wire;
import java.util.List;
import java.util.function.IntFunction;

/** What the README says: this client's figures as ratios to those of the official client, by JDK. */
final class Summary {
    private static final List<RatioLine> LINES = List.of(
            first("first call over TLS: time", Wire.TLS, Kind.CALL, Measure.CALL_MILLIS),
            first("first call over TLS: CPU", Wire.TLS, Kind.CALL, Measure.CPU_MILLIS),
            first("first call over TLS: classes loaded", Wire.TLS, Kind.CALL, Measure.CLASSES),
            first(
                    "first call over TLS, both with AppCDS or an AOT cache: time",
                    Wire.TLS,
                    Kind.ARCHIVED,
                    Measure.CALL_MILLIS),
            first("first call, plain: time", Wire.PLAIN, Kind.CALL, Measure.CALL_MILLIS),
            first(
                    "first call, plain, both with AppCDS or an AOT cache: time",
                    Wire.PLAIN,
                    Kind.ARCHIVED,
                    Measure.CALL_MILLIS),
            first("first call over TLS, one processor: time", Wire.TLS, Kind.ONE_CPU, Measure.CALL_MILLIS),
            first("command-line program: time from start to exit", Wire.TLS, Kind.PROGRAM, Measure.WALL_MILLIS),
            first("command-line program: peak memory", Wire.TLS, Kind.PROGRAM, Measure.PEAK_MEGABYTES),
            first("client at rest: heap", Wire.TLS, Kind.CALL, Measure.HEAP_KILOBYTES),
            first("1,000 calls: smallest heap", Wire.PLAIN, Kind.THOUSAND_CALLS, Measure.LEAST_HEAP_MEGABYTES),
            chain("first call over TLS, region and credentials found: time", Measure.CALL_MILLIS),
            chain("first call over TLS, region and credentials found: CPU", Measure.CPU_MILLIS),
            asynchronous("asynchronous first call over TLS: time", Wire.TLS, Kind.CALL),
            asynchronous("asynchronous first call, plain: time", Wire.PLAIN, Kind.CALL),
            asynchronous("1,000 asynchronous calls at once over TLS: time", Wire.TLS, Kind.THOUSAND_FUTURES),
            first("a minute's wait for a handshake: CPU", Wire.TLS, Kind.HANDSHAKE, Measure.CPU_MILLIS),
            first("a minute's wait for a handshake: requests", Wire.TLS, Kind.HANDSHAKE, Measure.REQUESTS),
            first("1 connection listed: time", Wire.TLS, Kind.LIST_1, Measure.CALL_MILLIS),
            first("100 connections listed: time", Wire.TLS, Kind.LIST_100, Measure.CALL_MILLIS),
            first("10,000 connections listed: time", Wire.TLS, Kind.LIST_10000, Measure.CALL_MILLIS),
            first("one of 10,000 connections found by name: time", Wire.TLS, Kind.FIND, Measure.CALL_MILLIS),
            warm("warm call over TLS: time", Wire.TLS, 1, Measure.CALL_MICROS),
            warm("warm call over TLS: CPU of its threads", Wire.TLS, 1, Measure.THREAD_CPU_MICROS),
            warm("warm call over TLS: bytes allocated", Wire.TLS, 1, Measure.BYTES),
            warm("warm call, plain: time", Wire.PLAIN, 1, Measure.CALL_MICROS),
            warm("warm call, plain: CPU of its threads", Wire.PLAIN, 1, Measure.THREAD_CPU_MICROS),
            warm("calls per second over TLS, 64 threads", Wire.TLS, 64, Measure.CALLS_PER_SECOND),
            warm("calls per second, plain, 64 threads", Wire.PLAIN, 64, Measure.CALLS_PER_SECOND),
            first("bytes of jars that a user adds", Wire.TLS, Kind.CALL, Measure.JAR_BYTES));

    private Summary() {}

    static String of(Results results) {
        return RatioLine.table("ratio to the official client", LINES, results);
    }

    private static RatioLine first(String title, Wire wire, Kind kind, Measure measure) {
        return toOfficial(title, jdk -> Scene.first(jdk, wire, kind), measure);
    }

    private static RatioLine asynchronous(String title, Wire wire, Kind kind) {
        IntFunction<Scene> scene = jdk -> Scene.first(jdk, wire, kind);
        return new RatioLine(title, Measure.CALL_MILLIS, scene, "ours-async", scene, "official-async");
    }

    private static RatioLine chain(String title, Measure measure) {
        IntFunction<Scene> scene = jdk -> Scene.first(jdk, Wire.TLS, Kind.CALL);
        return new RatioLine(title, measure, scene, "ours-chain", scene, "official-chain");
    }

    private static RatioLine warm(String title, Wire wire, int threads, Measure measure) {
        return toOfficial(title, jdk -> Scene.warm(jdk, wire, threads), measure);
    }

    private static RatioLine toOfficial(String title, IntFunction<Scene> scene, Measure measure) {
        return new RatioLine(title, measure, scene, Contender.OURS, scene, Contender.OFFICIAL);
    }
}
