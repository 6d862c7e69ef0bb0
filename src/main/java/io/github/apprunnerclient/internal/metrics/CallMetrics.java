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
 * What one call tells of its course, for its metrics. Where nobody publishes, nothing comes of it: no clock is read and
 * nothing is kept.
 *
 * <p>An interface, since the JVM would load a subclass with its superclass, to verify it. Not thread-safe: a call tells
 * one thing after the other.
 */
public interface CallMetrics {
    CallMetrics NONE = new CallMetrics() {};

    /** The metrics of a call that begins now. */
    static CallMetrics of(List<MetricPublisher> publishers, String operationName, LongSupplier nanoTime) {
        return publishers.isEmpty() ? NONE : new PublishedCallMetrics(publishers, operationName, nanoTime);
    }

    /** What execution interceptors may add measurements of their own to, or null if nobody publishes them. */
    default @Nullable MetricCollector collector() {
        return null;
    }

    /** As {@link #collector}, for the attempt that is under way. */
    default @Nullable MetricCollector attemptCollector() {
        return null;
    }

    /** The moment that something begins, for the method that tells of its end. */
    default long now() {
        return 0;
    }

    default void marshalled(long since) {}

    default void endpointResolved(long since) {}

    default void authenticationBegins() {}

    default void authenticated() {}

    /** @param delay the time to wait before the next attempt, or before the first */
    default void backsOff(Duration delay) {}

    default void attemptBegins() {}

    default void signed(long since, SdkHttpRequest request) {}

    /** What the sending of this attempt's request is to tell of, or null if nobody cares. */
    default @Nullable ExchangeMetrics exchange() {
        return null;
    }

    /** The whole reply is there, and about to be read. */
    default void replied(SdkHttpResponse head, int bodyLength) {}

    /** The reply has been read: into a response, or into what the service says went wrong. */
    default void unmarshalled() {}

    /** @param failure what ended the attempt, if it is still under way */
    default void attemptFailed(Throwable failure) {}

    /** The call is over. */
    default void succeeded() {}

    /** The call is over. */
    default void failed(Throwable failure) {}
}
