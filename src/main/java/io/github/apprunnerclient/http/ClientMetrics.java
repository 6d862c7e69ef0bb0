package io.github.apprunnerclient.http;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.HttpMetric;
import software.amazon.awssdk.metrics.MetricCollector;

/** What an exchange reports as it begins. There is no limit on connections, so nothing ever waits for one. */
final class ClientMetrics {
    static final String CLIENT_NAME = "Jdk";

    private ClientMetrics() {}

    static void report(@Nullable MetricCollector metrics, Exchanges exchanges) {
        if (metrics != null) {
            metrics.reportMetric(HttpMetric.HTTP_CLIENT_NAME, CLIENT_NAME);
            metrics.reportMetric(HttpMetric.LEASED_CONCURRENCY, exchanges.count());
            metrics.reportMetric(HttpMetric.PENDING_CONCURRENCY_ACQUIRES, 0);
        }
    }
}
