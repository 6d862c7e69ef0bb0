package io.github.apprunnerclient.internal.metrics;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.metrics.CoreMetric;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.metrics.MetricCollection;
import software.amazon.awssdk.metrics.MetricCollector;
import software.amazon.awssdk.metrics.MetricPublisher;

/** Collects what the official client would, and publishes it at the end of the call. */
final class PublishedCallMetrics extends CallMetrics {
    private static final Logger LOG = LoggerFactory.getLogger("io.github.apprunnerclient");

    private final List<MetricPublisher> publishers;
    private final LongSupplier nanoTime;
    private final MetricCollector collector = MetricCollector.create("ApiCall");
    private final long begun;

    private long authenticationBegun;
    private Duration backoffDelay = Duration.ZERO;
    private int attempts;
    private @Nullable AttemptMetrics attempt; // while one is under way
    private @Nullable SdkHttpRequest lastRequest;

    private PublishedCallMetrics(List<MetricPublisher> publishers, String operationName, LongSupplier nanoTime) {
        this.publishers = publishers;
        this.nanoTime = nanoTime;
        this.begun = now();
        collector.reportMetric(CoreMetric.SERVICE_ID, "AppRunner");
        collector.reportMetric(CoreMetric.OPERATION_NAME, operationName);
    }

    /** For the type of its result: to check that it is one, the JVM would load this class for calls without metrics. */
    static CallMetrics begin(List<MetricPublisher> publishers, String operationName, LongSupplier nanoTime) {
        return new PublishedCallMetrics(publishers, operationName, nanoTime);
    }

    @Override
    public MetricCollector collector() {
        return collector;
    }

    @Override
    public @Nullable MetricCollector attemptCollector() {
        return attempt == null ? null : attempt.collector();
    }

    @Override
    public long now() {
        return nanoTime.getAsLong();
    }

    @Override
    public void marshalled(long since) {
        collector.reportMetric(CoreMetric.MARSHALLING_DURATION, elapsed(since));
    }

    @Override
    public void endpointResolved(long since) {
        collector.reportMetric(CoreMetric.ENDPOINT_RESOLVE_DURATION, elapsed(since));
    }

    @Override
    public void authenticationBegins() {
        authenticationBegun = now();
    }

    @Override
    public void authenticated() {
        collector.reportMetric(CoreMetric.CREDENTIALS_FETCH_DURATION, elapsed(authenticationBegun));
    }

    @Override
    public void backsOff(Duration delay) {
        backoffDelay = delay;
    }

    @Override
    public void attemptBegins() {
        attempts++;
        attempt = new AttemptMetrics(collector.createChild("ApiCallAttempt"), backoffDelay, nanoTime);
    }

    @Override
    public void signed(long since, SdkHttpRequest request) {
        lastRequest = request;
        if (attempt != null) {
            attempt.signed(elapsed(since));
        }
    }

    @Override
    public @Nullable ExchangeMetrics exchange() {
        return attempt == null ? null : attempt.exchange();
    }

    @Override
    public void replied(SdkHttpResponse head, int bodyLength) {
        if (attempt != null) {
            attempt.replied(head, bodyLength);
        }
    }

    @Override
    public void unmarshalled() {
        if (attempt != null) {
            attempt.unmarshalled();
        }
    }

    @Override
    public void attemptFailed(Throwable failure) {
        if (attempt != null) {
            attempt.failed(failure);
            attempt = null;
        }
    }

    @Override
    public void succeeded() {
        if (attempt != null) {
            attempt.ended();
        }
        reportRetries();
        end(true);
    }

    @Override
    public void failed(Throwable failure) {
        attemptFailed(failure);
        // The official client counts retries where it decides on another, to which these never come.
        if (!(failure instanceof ApiCallTimeoutException || failure instanceof AbortedException)) {
            reportRetries();
        }
        end(false);
    }

    private void reportRetries() {
        if (attempts > 0) {
            collector.reportMetric(CoreMetric.RETRY_COUNT, attempts - 1);
        }
    }

    private void end(boolean successful) {
        if (lastRequest != null) {
            collector.reportMetric(CoreMetric.SERVICE_ENDPOINT, endpoint(lastRequest));
        }
        collector.reportMetric(CoreMetric.API_CALL_SUCCESSFUL, successful);
        collector.reportMetric(CoreMetric.API_CALL_DURATION, elapsed(begun));
        MetricCollection metrics = collector.collect();
        for (MetricPublisher publisher : publishers) {
            publish(publisher, metrics);
        }
    }

    /** Whatever a publisher throws, the call has its outcome, which the caller must hear of. */
    private static void publish(MetricPublisher publisher, MetricCollection metrics) {
        try {
            publisher.publish(metrics);
        } catch (Throwable failure) {
            LOG.warn("A metric publisher failed; the call has come to its end all the same", failure);
        }
    }

    private Duration elapsed(long since) {
        return Duration.ofNanos(now() - since);
    }

    private static URI endpoint(SdkHttpRequest request) {
        String schemeAndHost = request.protocol() + "://" + request.host();
        boolean isDefaultPort = request.port() == ("https".equals(request.protocol()) ? 443 : 80);
        return URI.create(isDefaultPort ? schemeAndHost : schemeAndHost + ":" + request.port());
    }
}
