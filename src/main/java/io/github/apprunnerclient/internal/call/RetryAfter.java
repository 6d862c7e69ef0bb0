package io.github.apprunnerclient.internal.call;

import java.time.Duration;
import software.amazon.awssdk.http.SdkHttpResponse;

/** The delay that a reply asks for before the next attempt. */
enum RetryAfter {
    /** What all HTTP services send: whole seconds. Dates are not read, as in the official client. */
    SECONDS("Retry-After", 1000),
    /** What AWS services send to clients with {@code AWS_NEW_RETRIES_2026}. */
    MILLISECONDS("x-amz-retry-after", 1);

    /** No single reply may hold a caller longer than the SDK's longest back-off. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final String header;
    private final int millisPerUnit;

    RetryAfter(String header, int millisPerUnit) {
        this.header = header;
        this.millisPerUnit = millisPerUnit;
    }

    Duration of(SdkHttpResponse head) {
        String value = head.firstMatchingHeader(header).orElse(null);
        if (value == null) {
            return Duration.ZERO;
        }
        try {
            Duration asked = Duration.ofMillis((long) Integer.parseInt(value) * millisPerUnit);
            if (asked.isNegative()) {
                return Duration.ZERO;
            }
            return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
        } catch (NumberFormatException aDateOrNonsense) {
            return Duration.ZERO;
        }
    }
}
