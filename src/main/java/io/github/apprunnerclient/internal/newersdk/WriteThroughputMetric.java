package io.github.apprunnerclient.internal.newersdk;

import io.github.apprunnerclient.internal.sdk.WriteThroughput;
import software.amazon.awssdk.core.metrics.CoreMetric;
import software.amazon.awssdk.metrics.MetricCollector;

/** {@link CoreMetric#WRITE_THROUGHPUT}. */
public final class WriteThroughputMetric extends WriteThroughput {
    @Override
    protected void reportTo(MetricCollector attempt, double bytesPerSecond) {
        attempt.reportMetric(CoreMetric.WRITE_THROUGHPUT, bytesPerSecond);
    }
}
