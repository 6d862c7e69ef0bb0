package io.github.apprunnerclient.internal.metrics;

import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.metrics.MetricCollector;
import software.amazon.awssdk.metrics.MetricPublisher;

/**
 * What one call tells of its course, for its metrics. Here nothing comes of it, no clock is read and nothing is kept: this
 * is what a call has whose metrics nobody publishes.
 *
 * <p>Not thread-safe: a call tells one thing after the other.
 */
public class CallMetrics {
    private static final CallMetrics NONE = new CallMetrics();

    CallMetrics() {}

    public static CallMetrics of(List<MetricPublisher> publishers, String operationName, LongSupplier nanoTime) {
        return publishers.isEmpty() ? NONE : PublishedCallMetrics.begin(publishers, operationName, nanoTime);
    }

    /** What execution interceptors may add measurements of their own to, or null if nobody publishes them. */
    public @Nullable MetricCollector collector() {
        return null;
    }

    /** As {@link #collector}, for the attempt that is under way. */
    public @Nullable MetricCollector attemptCollector() {
        return null;
    }

    /** The moment that something begins, for the method that tells of its end. */
    public long now() {
        return 0;
    }

    public void marshalled(long since) {}

    public void endpointResolved(long since) {}

    public void authenticationBegins() {}

    public void authenticated() {}

    /** @param delay the time to wait before the next attempt, or before the first */
    public void backsOff(Duration delay) {}

    public void attemptBegins() {}

    public void signed(long since, SdkHttpRequest request) {}

    /** What the sending of this attempt's request is to tell of, or null if nobody cares. */
    public @Nullable ExchangeMetrics exchange() {
        return null;
    }

    /** The whole reply is there, and about to be read. */
    public void replied(SdkHttpResponse head, int bodyLength) {}

    /** The reply has been read: into a response, or into what the service says went wrong. */
    public void unmarshalled() {}

    /** @param failure what ended the attempt, if it is still under way */
    public void attemptFailed(Throwable failure) {}

    public void succeeded() {}

    public void failed(Throwable failure) {}
}
