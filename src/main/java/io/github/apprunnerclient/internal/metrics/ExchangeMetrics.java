package io.github.apprunnerclient.internal.metrics;

import io.github.apprunnerclient.internal.sdk.NewerSdk;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;
import software.amazon.awssdk.core.metrics.CoreMetric;
import software.amazon.awssdk.metrics.MetricCollector;
import software.amazon.awssdk.metrics.SdkMetric;

/**
 * What the sending of one request measures: whoever sends it tells, and hands {@link #collector()} to the HTTP client.
 *
 * <p>Told by the one thread that sends, in the order of these methods, while any other may report what was told so far.
 */
public final class ExchangeMetrics {
    private final MetricCollector collector;
    private final LongSupplier nanoTime;

    private long begunAt;
    private long firstWriteAt;
    private long lastWriteAt;
    private long written;
    private long replyBegunAt;
    private volatile boolean replyBegun; // written after all of the above

    ExchangeMetrics(MetricCollector collector, LongSupplier nanoTime) {
        this.collector = collector;
        this.nanoTime = nanoTime;
    }

    /** For what the HTTP client has to say. */
    public MetricCollector collector() {
        return collector;
    }

    public void requestBegins() {
        begunAt = nanoTime.getAsLong();
    }

    /** A request's body as a stream that tells when it is read. */
    public InputStream measured(byte[] body) {
        return new MeasuredBody(body);
    }

    public void replyBegins() {
        replyBegunAt = nanoTime.getAsLong();
        replyBegun = true;
    }

    void reportBeginning(MetricCollector attempt) {
        if (replyBegun) {
            Duration sinceRequest = Duration.ofNanos(replyBegunAt - begunAt);
            attempt.reportMetric(CoreMetric.SERVICE_CALL_DURATION, sinceRequest);
            attempt.reportMetric(CoreMetric.TIME_TO_FIRST_BYTE, sinceRequest);
        }
    }

    /** @param repliedAt when the last byte of the reply was there */
    void reportEnd(MetricCollector attempt, long repliedAt, int bodyLength) {
        if (replyBegun) {
            attempt.reportMetric(CoreMetric.TIME_TO_LAST_BYTE, Duration.ofNanos(repliedAt - begunAt));
            attempt.reportMetric(CoreMetric.READ_THROUGHPUT, bytesPerSecond(bodyLength, repliedAt - replyBegunAt));
            SdkMetric<Double> writeThroughput = lastWriteAt == firstWriteAt ? null : NewerSdk.writeThroughput();
            if (writeThroughput != null) {
                attempt.reportMetric(writeThroughput, bytesPerSecond(written, lastWriteAt - firstWriteAt));
            }
        }
    }

    private static double bytesPerSecond(long bytes, long nanos) {
        return nanos <= 0 ? 0.0 : (double) bytes / nanos * 1_000_000_000;
    }

    private final class MeasuredBody extends ByteArrayInputStream {
        MeasuredBody(byte[] body) {
            super(body);
        }

        @Override
        public synchronized int read() {
            int value = super.read();
            wrote(value < 0 ? -1 : 1);
            return value;
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) {
            int count = super.read(target, offset, length);
            wrote(count);
            return count;
        }

        private void wrote(int count) {
            if (count > 0) {
                lastWriteAt = nanoTime.getAsLong();
                if (written == 0) {
                    firstWriteAt = lastWriteAt;
                }
                written += count;
            }
        }
    }
}
