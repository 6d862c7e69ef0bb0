package io.github.apprunnerclient.internal.sdk;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.metrics.CoreMetric;
import software.amazon.awssdk.metrics.MetricCollector;

/** Reports the rate at which a request's body was written, if the SDK has a metric for it. */
public abstract class WriteThroughput {
    private static final @Nullable WriteThroughput OF_SDK =
            NewerSdk.withField(CoreMetric.class, "WRITE_THROUGHPUT", WriteThroughput.class, "WriteThroughputMetric");

    public static void report(MetricCollector attempt, double bytesPerSecond) {
        if (OF_SDK != null) {
            OF_SDK.reportTo(attempt, bytesPerSecond);
        }
    }

    protected abstract void reportTo(MetricCollector attempt, double bytesPerSecond);
}
