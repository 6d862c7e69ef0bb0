package io.github.apprunnerclient.waiters;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import io.github.apprunnerclient.model.ListConnectionsResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import software.amazon.awssdk.core.waiters.WaiterOverrideConfiguration;
import software.amazon.awssdk.core.waiters.WaiterResponse;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/**
 * Waits for connections without a thread that waits: what {@link AppRunnerWaiter} is, with futures, by the same rules.
 * Thread-safe.
 *
 * <p>What {@code AppRunnerWaiter} throws, the futures fail with. To cancel a future ends its wait, and the call that is under
 * way for it. A progress listener is called where the client completes its futures.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ListConnections.html">ListConnections</a>
 */
public interface AppRunnerAsyncWaiter extends SdkAutoCloseable {

    /**
     * Waits until the connection is {@code AVAILABLE}, which it is once somebody has completed its handshake.
     *
     * <p>{@code PENDING_HANDSHAKE} keeps waiting; {@code ERROR} and {@code DELETED} fail at once. A connection that is not
     * there yet, as it may be right after its creation, is waited for up to 30 seconds; one that was there and is gone
     * fails at once.
     *
     * @param listConnectionsRequest {@code connectionName} is required
     * @return a future of the page that has the connection
     */
    default CompletableFuture<WaiterResponse<ListConnectionsResponse>> waitUntilConnectionAvailable(
            ListConnectionsRequest listConnectionsRequest) {
        throw new UnsupportedOperationException();
    }

    /** {@link #waitUntilConnectionAvailable(ListConnectionsRequest)}, with the request built in place. */
    default CompletableFuture<WaiterResponse<ListConnectionsResponse>> waitUntilConnectionAvailable(
            Consumer<ListConnectionsRequest.Builder> listConnectionsRequest) {
        return waitUntilConnectionAvailable(ListConnectionsRequest.builder()
                .applyMutation(listConnectionsRequest)
                .build());
    }

    /** {@link #waitUntilConnectionAvailable(ListConnectionsRequest)}, with other times than the waiter's. */
    default CompletableFuture<WaiterResponse<ListConnectionsResponse>> waitUntilConnectionAvailable(
            ListConnectionsRequest listConnectionsRequest, WaiterOverrideConfiguration overrideConfig) {
        throw new UnsupportedOperationException();
    }

    /** {@link #waitUntilConnectionAvailable(ListConnectionsRequest, WaiterOverrideConfiguration)}, both built in place. */
    default CompletableFuture<WaiterResponse<ListConnectionsResponse>> waitUntilConnectionAvailable(
            Consumer<ListConnectionsRequest.Builder> listConnectionsRequest,
            Consumer<WaiterOverrideConfiguration.Builder> overrideConfig) {
        WaiterOverrideConfiguration.Builder overrides = WaiterOverrideConfiguration.builder();
        overrideConfig.accept(overrides);
        return waitUntilConnectionAvailable(
                ListConnectionsRequest.builder()
                        .applyMutation(listConnectionsRequest)
                        .build(),
                overrides.build());
    }

    /**
     * Waits until the connection is {@code DELETED} or no longer listed. Any other status keeps waiting.
     *
     * @param listConnectionsRequest {@code connectionName} is required
     * @return a future of the page that was read last
     */
    default CompletableFuture<WaiterResponse<ListConnectionsResponse>> waitUntilConnectionDeleted(
            ListConnectionsRequest listConnectionsRequest) {
        throw new UnsupportedOperationException();
    }

    /** {@link #waitUntilConnectionDeleted(ListConnectionsRequest)}, with the request built in place. */
    default CompletableFuture<WaiterResponse<ListConnectionsResponse>> waitUntilConnectionDeleted(
            Consumer<ListConnectionsRequest.Builder> listConnectionsRequest) {
        return waitUntilConnectionDeleted(ListConnectionsRequest.builder()
                .applyMutation(listConnectionsRequest)
                .build());
    }

    /** {@link #waitUntilConnectionDeleted(ListConnectionsRequest)}, with other times than the waiter's. */
    default CompletableFuture<WaiterResponse<ListConnectionsResponse>> waitUntilConnectionDeleted(
            ListConnectionsRequest listConnectionsRequest, WaiterOverrideConfiguration overrideConfig) {
        throw new UnsupportedOperationException();
    }

    /** {@link #waitUntilConnectionDeleted(ListConnectionsRequest, WaiterOverrideConfiguration)}, both built in place. */
    default CompletableFuture<WaiterResponse<ListConnectionsResponse>> waitUntilConnectionDeleted(
            Consumer<ListConnectionsRequest.Builder> listConnectionsRequest,
            Consumer<WaiterOverrideConfiguration.Builder> overrideConfig) {
        WaiterOverrideConfiguration.Builder overrides = WaiterOverrideConfiguration.builder();
        overrideConfig.accept(overrides);
        return waitUntilConnectionDeleted(
                ListConnectionsRequest.builder()
                        .applyMutation(listConnectionsRequest)
                        .build(),
                overrides.build());
    }

    /**
     * Ends the waits that are under way: their futures fail. Closes the client if this waiter made it: one given to the
     * builder stays open, and so does a given executor.
     */
    @Override
    void close();

    static Builder builder() {
        return new DefaultAppRunnerAsyncWaiter.BuilderImpl();
    }

    /** A waiter with a client of its own, {@link AppRunnerAsyncClient#create()}; close it at the end. */
    static AppRunnerAsyncWaiter create() {
        return builder().build();
    }

    /** Builds a waiter. Not thread-safe. */
    interface Builder {
        /** The client to list with; {@link AppRunnerAsyncClient#create()} unless given. */
        Builder client(AppRunnerAsyncClient client);

        Builder overrideConfiguration(WaiterOverrideConfiguration overrideConfiguration);

        default Builder overrideConfiguration(Consumer<WaiterOverrideConfiguration.Builder> overrideConfiguration) {
            WaiterOverrideConfiguration.Builder overrides = WaiterOverrideConfiguration.builder();
            overrideConfiguration.accept(overrides);
            return overrideConfiguration(overrides.build());
        }

        /**
         * When it is time for the next poll, it is begun here. Unless given, on a daemon thread of the waiter's own, which
         * ends when it has been idle for some seconds.
         */
        Builder scheduledExecutorService(ScheduledExecutorService scheduledExecutorService);

        /** Who hears of each poll; nobody unless given. */
        Builder progressListener(WaitProgressListener progressListener);

        AppRunnerAsyncWaiter build();
    }
}
