package io.github.apprunnerclient.bench.warm;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Nanoseconds of CPU for each call: of all Java threads, the caller's and those that its client has, and of the whole
 * process, where compiling and collecting garbage come on top.
 */
public final class CpuProfiler implements InternalProfiler {
    static final String OF_THREADS = "cpu.threads";
    static final String OF_PROCESS = "cpu.process";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private Map<Long, Long> threadsBefore = Map.of();
    private long processBefore;

    @Override
    public String getDescription() {
        return "CPU of each call";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        threadsBefore = ofThreads();
        processBefore = system.getProcessCpuTime();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double process = system.getProcessCpuTime() - processBefore;
        double ofThreads = 0;
        for (Map.Entry<Long, Long> thread : ofThreads().entrySet()) {
            ofThreads += thread.getValue() - threadsBefore.getOrDefault(thread.getKey(), 0L);
        }
        long calls = Math.max(1, result.getMetadata().getAllOps());
        return List.of(perCall(OF_THREADS, ofThreads / calls), perCall(OF_PROCESS, process / calls));
    }

    private static ScalarResult perCall(String label, double nanos) {
        return new ScalarResult(label, nanos, "ns/op", AggregationPolicy.AVG);
    }

    private Map<Long, Long> ofThreads() {
        Map<Long, Long> nanos = new HashMap<>();
        for (long id : threads.getAllThreadIds()) {
            long time = threads.getThreadCpuTime(id);
            if (time >= 0) {
                nanos.put(id, time);
            }
        }
        return nanos;
    }
}
