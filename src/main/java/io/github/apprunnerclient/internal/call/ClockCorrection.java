package io.github.apprunnerclient.internal.call;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import software.amazon.awssdk.core.retry.ClockSkew;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * How far one client's clock is ahead of the service's, learnt from replies that complain of it.
 *
 * <p>It belongs to the client, so that one endpoint with a wrong clock can't spoil the signatures of every other client
 * in the process.
 */
final class ClockCorrection {
    private final Clock clock;
    private volatile Duration skew = Duration.ZERO;

    ClockCorrection(Clock clock) {
        this.clock = clock;
    }

    Clock clock() {
        Duration ahead = skew;
        return ahead.isZero() ? clock : Clock.offset(clock, ahead.negated());
    }

    /** By how many seconds requests are signed earlier than the clock says. */
    int offsetSeconds() {
        return (int) skew.toSeconds();
    }

    void learnFrom(SdkHttpResponse head) {
        Optional<Instant> serverTime = ClockSkew.getServerTime(head);
        if (serverTime.isPresent()) {
            skew = Duration.ofSeconds(
                    ClockSkew.getClockSkew(clock.instant(), serverTime.get()).toSeconds());
        }
    }

    /**
     * The skew that makes {@code AwsServiceException.isClockSkewException()}, which compares with the system's clock,
     * judge by this clock.
     */
    Duration skewOfSystemClock() {
        return Duration.between(clock().instant(), Instant.now());
    }
}
