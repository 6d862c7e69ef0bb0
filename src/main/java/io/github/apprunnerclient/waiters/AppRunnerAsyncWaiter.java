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

    /**
     * {@return what {@link #waitUntilConnectionAvailable(ListConnectionsRequest)} does, for a request built here}
     *
     * @param listConnectionsRequest fills in the request
     */
    default CompletableFuture<WaiterResponse<ListConnectionsResponse>> waitUntilConnectionAvailable(
            Consumer<ListConnectionsRequest.Builder> listConnectionsRequest) {
        return waitUntilConnectionAvailable(ListConnectionsRequest.builder()
                .applyMutation(listConnectionsRequest)
                .build());
    }

    /**
     * {@return what {@link #waitUntilConnectionAvailable(ListConnectionsRequest)} does, with other times than the
     * waiter's}
     *
     * @param listConnectionsRequest {@code connectionName} is required
     * @param overrideConfig what it sets beats the waiter's own
     */
    default CompletableFuture<WaiterResponse<ListConnectionsResponse>> waitUntilConnectionAvailable(
            ListConnectionsRequest listConnectionsRequest, WaiterOverrideConfiguration overrideConfig) {
        throw new UnsupportedOperationException();
    }

    /**
     * {@return what {@link #waitUntilConnectionAvailable(ListConnectionsRequest, WaiterOverrideConfiguration)} does,
     * for both built here}
     *
     * @param listConnectionsRequest fills in the request
     * @param overrideConfig fills in the times
     */
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

    /**
     * {@return what {@link #waitUntilConnectionDeleted(ListConnectionsRequest)} does, for a request built here}
     *
     * @param listConnectionsRequest fills in the request
     */
    default CompletableFuture<WaiterResponse<ListConnectionsResponse>> waitUntilConnectionDeleted(
            Consumer<ListConnectionsRequest.Builder> listConnectionsRequest) {
        return waitUntilConnectionDeleted(ListConnectionsRequest.builder()
                .applyMutation(listConnectionsRequest)
                .build());
    }

    /**
     * {@return what {@link #waitUntilConnectionDeleted(ListConnectionsRequest)} does, with other times than the
     * waiter's}
     *
     * @param listConnectionsRequest {@code connectionName} is required
     * @param overrideConfig what it sets beats the waiter's own
     */
    default CompletableFuture<WaiterResponse<ListConnectionsResponse>> waitUntilConnectionDeleted(
            ListConnectionsRequest listConnectionsRequest, WaiterOverrideConfiguration overrideConfig) {
        throw new UnsupportedOperationException();
    }

    /**
     * {@return what {@link #waitUntilConnectionDeleted(ListConnectionsRequest, WaiterOverrideConfiguration)} does, for
     * both built here}
     *
     * @param listConnectionsRequest fills in the request
     * @param overrideConfig fills in the times
     */
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

    /** {@return a new builder with nothing set} */
    static Builder builder() {
        return new DefaultAppRunnerAsyncWaiter.BuilderImpl();
    }

    /** {@return a waiter with a client of its own, {@link AppRunnerAsyncClient#create()}} Close it at the end. */
    static AppRunnerAsyncWaiter create() {
        return builder().build();
    }

    /** Builds a waiter. Not thread-safe. */
    interface Builder {
        /**
         * Sets the client to list with.
         *
         * @param client stays open when the waiter is closed; {@link AppRunnerAsyncClient#create()} unless given
         * @return this builder
         */
        Builder client(AppRunnerAsyncClient client);

        /**
         * Sets the back-off, the time, and the number of polls.
         *
         * @param overrideConfiguration what it leaves out stays as the waiter has it by itself
         * @return this builder
         */
        Builder overrideConfiguration(WaiterOverrideConfiguration overrideConfiguration);

        /**
         * {@return what {@link #overrideConfiguration(WaiterOverrideConfiguration)} does, for one built here}
         *
         * @param overrideConfiguration fills in the times
         */
        default Builder overrideConfiguration(Consumer<WaiterOverrideConfiguration.Builder> overrideConfiguration) {
            WaiterOverrideConfiguration.Builder overrides = WaiterOverrideConfiguration.builder();
            overrideConfiguration.accept(overrides);
            return overrideConfiguration(overrides.build());
        }

        /**
         * Sets what begins the next poll when it is time.
         *
         * @param scheduledExecutorService stays open when the waiter is closed; unless given, a daemon thread of the
         *     waiter's own, which ends when it has been idle for some seconds
         * @return this builder
         */
        Builder scheduledExecutorService(ScheduledExecutorService scheduledExecutorService);

        /**
         * Sets who hears of each poll.
         *
         * @param progressListener nobody unless given
         * @return this builder
         */
        Builder progressListener(WaitProgressListener progressListener);

        /** {@return the waiter} */
        AppRunnerAsyncWaiter build();
    }
}
