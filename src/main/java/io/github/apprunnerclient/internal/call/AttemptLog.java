package io.github.apprunnerclient.internal.call;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.http.SdkHttpResponse;

/** One line of this library's own log for each attempt, at level debug. */
final class AttemptLog {
    private static final Logger LOG = LoggerFactory.getLogger("io.github.apprunnerclient");

    private AttemptLog() {}

    static void replied(
            SdkHttpResponse head, Attempts attempts, TimeBudget budget, Duration sentAt, CallDiagnostics diagnostics) {
        if (LOG.isDebugEnabled()) {
            String outcome = "HTTP " + head.statusCode() + ", request id " + CallFailures.requestIdText(head);
            ended(outcome, attempts, budget, sentAt, diagnostics);
        }
    }

    static void ended(
            String outcome, Attempts attempts, TimeBudget budget, Duration sentAt, CallDiagnostics diagnostics) {
        if (LOG.isDebugEnabled()) {
            LOG.debug(
                    "Attempt {} of {}: {}, {} ms {}",
                    attempts.number(),
                    attempts.max(),
                    outcome,
                    budget.elapsed().minus(sentAt).toMillis(),
                    diagnostics.asked());
        }
    }
}
