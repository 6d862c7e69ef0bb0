package io.github.apprunnerclient.waiters;

import io.github.apprunnerclient.ConnectionHandshake;
import io.github.apprunnerclient.internal.protocol.Reason;
import io.github.apprunnerclient.model.AppRunnerException;
import io.github.apprunnerclient.model.ConnectionStatus;
import io.github.apprunnerclient.model.ConnectionSummary;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import io.github.apprunnerclient.model.ListConnectionsResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsClient;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.ApiName;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.waiters.WaiterAcceptor;
import software.amazon.awssdk.core.waiters.WaiterOverrideConfiguration;
import software.amazon.awssdk.core.waiters.WaiterState;

/**
 * One wait for one connection. The SDK's waiters loop; this judges what each poll finds, and knows at the end what to
 * tell. Used by one thread at a time.
 */
final class ConnectionWait implements WaiterAcceptor<ListConnectionsResponse> {
    /** How the SDK's waiters mark their calls in the {@code User-Agent}. */
    private static final ApiName WAITER_METRIC =
            ApiName.builder().name("sdk-metrics").version("B").build();

    private final AwsClient client;
    private final ListConnectionsRequest request;
    private final String name;
    private final ConnectionGoal goal;
    private final WaitLimits limits;
    private final WaitProgressListener listener;
    private final LongSupplier nanoTime;
    private final long start;

    private WaiterState state = WaiterState.RETRY;
    private @Nullable ConnectionSummary found;
    private boolean seen;
    private @Nullable Exception lostPoll;
    private @Nullable Throwable listenerFailure;

    ConnectionWait(
            AwsClient client,
            ListConnectionsRequest request,
            ConnectionGoal goal,
            WaitLimits limits,
            WaitProgressListener listener,
            LongSupplier nanoTime) {
        if (request.connectionName() == null || request.connectionName().isEmpty()) {
            throw SdkClientException.create(
                    "connectionName is required, but it is not set: a wait is for one connection, by its name");
        }
        this.client = client;
        this.request = withWaiterMetric(request);
        this.name = request.connectionName();
        this.goal = goal;
        this.limits = limits;
        this.listener = listener;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
    }

    ListConnectionsRequest request() {
        return request;
    }

    WaiterOverrideConfiguration limits() {
        return limits.asOverrides();
    }

    /** To be told before the first page of each poll. */
    void looks() {
        found = null;
    }

    /**
     * A deleted connection stays listed for a while, and one that was made again under its name counts before it.
     *
     * @return whether a connection that is not deleted is on this page, so that no other need be read
     */
    boolean finds(ListConnectionsResponse page) {
        for (ConnectionSummary connection : page.connectionSummaryList()) {
            if (name.equals(connection.connectionName())) {
                found = connection;
                if (connection.status() != ConnectionStatus.DELETED) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public boolean matches(ListConnectionsResponse response) {
        Duration waited = waited();
        ConnectionStatus status = found == null ? null : found.status();
        if (found != null && status == null) {
            // It is there, in whatever status: that is not the same as absent.
            status = ConnectionStatus.UNKNOWN_TO_SDK_VERSION;
        }
        lostPoll = null;
        state = goal.judge(status, seen, waited);
        seen |= found != null;
        if (state == WaiterState.RETRY && waited.compareTo(limits.waitTimeout()) >= 0) {
            state = WaiterState.FAILURE;
        }
        tell(waited);
        return true;
    }

    @Override
    public boolean matches(Throwable failure) {
        if (!(failure instanceof Exception exception) || !isPassing(exception)) {
            return false;
        }
        lostPoll = exception;
        state = waited().compareTo(limits.waitTimeout()) >= 0 ? WaiterState.FAILURE : WaiterState.RETRY;
        return true;
    }

    @Override
    public WaiterState waiterState() {
        return state;
    }

    @Override
    public Optional<String> message() {
        return Optional.of(outcome());
    }

    private void tell(Duration waited) {
        Duration left = limits.waitTimeout().minus(waited);
        try {
            listener.onPoll(new WaitProgress(
                    name,
                    found != null ? statusText(found) : seen ? "no longer listed" : "not listed yet",
                    waited,
                    left.isNegative() ? Duration.ZERO : left));
        } catch (RuntimeException | Error e) {
            listenerFailure = e;
            throw e;
        }
    }

    private Duration waited() {
        return Duration.ofNanos(nanoTime.getAsLong() - start);
    }

    private static boolean isPassing(Exception failure) {
        if (failure instanceof AppRunnerException service) {
            return service.statusCode() >= 500 || service.isThrottlingException();
        }
        return failure instanceof ApiCallTimeoutException
                || failure instanceof ApiCallAttemptTimeoutException
                || (failure instanceof SdkClientException && failure.getCause() instanceof IOException);
    }

    /** What reaches the caller for how the SDK's waiter ended. */
    Throwable explained(SdkClientException ended) {
        if (listenerFailure != null) {
            return listenerFailure;
        }
        Throwable cause = ended.getCause();
        if (cause instanceof AbortedException aborted) {
            return aborted;
        }
        if (cause instanceof InterruptedException) {
            return AbortedException.create("Thread was interrupted. " + outcome(), cause);
        }
        SdkClientException explained = cause == null
                ? SdkClientException.create(outcome(), ended)
                : SdkClientException.create(outcome() + " The last poll failed: " + Reason.of(cause), cause);
        if (lostPoll != null) {
            explained.addSuppressed(lostPoll);
        }
        return explained;
    }

    String outcome() {
        StringBuilder text = new StringBuilder(200)
                .append("Connection '")
                .append(name)
                .append("' did not become ")
                .append(goal)
                .append(": after ")
                .append(waited().toSeconds())
                .append(" s ");
        if (found != null) {
            text.append("it is ").append(statusText(found)).append('.');
        } else {
            text.append(seen ? "it is gone." : "there is no connection of that name.");
        }
        if (found != null && found.status() == ConnectionStatus.PENDING_HANDSHAKE && goal == ConnectionGoal.AVAILABLE) {
            text.append(" Complete its handshake ").append(whereToCompleteIt());
        }
        return text.toString();
    }

    private static String statusText(ConnectionSummary connection) {
        return connection.statusAsString() == null ? "listed without a status" : connection.statusAsString();
    }

    private String whereToCompleteIt() {
        try {
            return "at "
                    + ConnectionHandshake.consoleUri(
                            client.serviceClientConfiguration().region());
        } catch (UnsupportedOperationException | IllegalArgumentException unknownRegion) {
            return "in the App Runner console.";
        }
    }

    private static ListConnectionsRequest withWaiterMetric(ListConnectionsRequest request) {
        AwsRequestOverrideConfiguration.Builder overrides =
                request.overrideConfiguration().isPresent()
                        ? AwsRequestOverrideConfiguration.from(
                                request.overrideConfiguration().get())
                                .toBuilder()
                        : AwsRequestOverrideConfiguration.builder();
        return request.toBuilder()
                .overrideConfiguration(overrides.addApiName(WAITER_METRIC).build())
                .build();
    }
}
