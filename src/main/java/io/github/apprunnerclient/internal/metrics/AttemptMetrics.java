package io.github.apprunnerclient.internal.metrics;

import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.core.metrics.CoreMetric;
import software.amazon.awssdk.core.retry.RetryUtils;
import software.amazon.awssdk.http.HttpMetric;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.metrics.MetricCollector;
import software.amazon.awssdk.metrics.SdkMetric;

/** Collects what the official client would of one attempt. */
final class AttemptMetrics {
    private final MetricCollector collector;
    private final LongSupplier nanoTime;

    private @Nullable ExchangeMetrics exchange;
    private @Nullable SdkHttpResponse head;
    private int bodyLength;
    private long repliedAt;

    AttemptMetrics(MetricCollector collector, Duration backoffDelay, LongSupplier nanoTime) {
        this.collector = collector;
        this.nanoTime = nanoTime;
        collector.reportMetric(CoreMetric.BACKOFF_DELAY_DURATION, backoffDelay);
    }

    MetricCollector collector() {
        return collector;
    }

    void signed(Duration duration) {
        collector.reportMetric(CoreMetric.SIGNING_DURATION, duration);
    }

    ExchangeMetrics exchange() {
        ExchangeMetrics begun = new ExchangeMetrics(collector.createChild("HttpClient"), nanoTime);
        exchange = begun;
        return begun;
    }

    void replied(SdkHttpResponse replyHead, int replyBodyLength) {
        head = replyHead;
        bodyLength = replyBodyLength;
        repliedAt = nanoTime.getAsLong();
    }

    /** A reply that could not be read leaves none of these, as in the official client. */
    void unmarshalled() {
        collector.reportMetric(CoreMetric.UNMARSHALLING_DURATION, Duration.ofNanos(nanoTime.getAsLong() - repliedAt));
        if (exchange != null) {
            exchange.reportEnd(collector, repliedAt, bodyLength);
        }
        if (head != null) {
            collector.reportMetric(HttpMetric.HTTP_STATUS_CODE, head.statusCode());
            reportHeader(CoreMetric.AWS_REQUEST_ID, head, "x-amzn-RequestId");
            reportHeader(CoreMetric.AWS_REQUEST_ID, head, "x-amz-request-id");
            reportHeader(CoreMetric.AWS_EXTENDED_REQUEST_ID, head, "x-amz-id-2");
        }
    }

    void failed(Throwable failure) {
        collector.reportMetric(CoreMetric.ERROR_TYPE, errorType(failure));
        ended();
    }

    void ended() {
        if (exchange != null) {
            exchange.reportBeginning(collector);
        }
    }

    private void reportHeader(SdkMetric<String> metric, SdkHttpResponse replyHead, String header) {
        String value = replyHead.firstMatchingHeader(header).orElse(null);
        if (value != null) {
            collector.reportMetric(metric, value);
        }
    }

    /** One of the values that the documentation of {@link CoreMetric#ERROR_TYPE} has. */
    private static String errorType(Throwable failure) {
        if (failure instanceof IOException) {
            return "IO";
        }
        if (failure instanceof ApiCallTimeoutException || failure instanceof ApiCallAttemptTimeoutException) {
            return "ConfiguredTimeout";
        }
        if (failure instanceof SdkException ofSdk && RetryUtils.isThrottlingException(ofSdk)) {
            return "Throttling";
        }
        return failure instanceof SdkServiceException ? "ServerError" : "Other";
    }
}
