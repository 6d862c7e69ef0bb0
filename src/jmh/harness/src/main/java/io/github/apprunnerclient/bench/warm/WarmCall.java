package io.github.apprunnerclient.bench.warm;

import io.github.apprunnerclient.bench.contender.Call;
import io.github.apprunnerclient.bench.contender.Calls;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Calls of a client that has made many. {@link WarmCalls} runs it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class WarmCall {
    @Param("")
    public String contender;

    @Param("")
    public String endpoint;

    private Call call;

    @Setup
    public void open() {
        call = Calls.over(URI.create(endpoint), contender);
    }

    @Benchmark
    public String make() {
        return call.make();
    }
}
