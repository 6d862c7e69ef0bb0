package io.github.apprunnerclient.internal.call;

import java.time.Duration;
import software.amazon.awssdk.http.SdkHttpResponse;

/** The delay that a reply asks for before the next attempt. */
final class RetryAfter {
    /** No single reply may hold a caller longer than the SDK's longest back-off. */
    private static final long MAX_MILLIS = 20_000;

    private RetryAfter() {}

    /**
     * All HTTP services send seconds; dates are not read, as in the official client. AWS services send milliseconds to
     * clients with {@code AWS_NEW_RETRIES_2026}.
     */
    static Duration in(SdkHttpResponse head, boolean milliseconds) {
        String header = milliseconds ? "x-amz-retry-after" : "Retry-After";
        String value = head.firstMatchingHeader(header).orElse("0");
        try {
            long millis = (long) Integer.parseInt(value) * (milliseconds ? 1 : 1000);
            return Duration.ofMillis(Math.max(0, Math.min(millis, MAX_MILLIS)));
        } catch (NumberFormatException aDateOrNonsense) {
            return Duration.ZERO;
        }
    }
}
