package io.github.apprunnerclient.waiters;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import io.github.apprunnerclient.model.ListConnectionsResponse;
import java.util.function.Consumer;
import software.amazon.awssdk.core.waiters.WaiterOverrideConfiguration;
import software.amazon.awssdk.core.waiters.WaiterResponse;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/**
 * Waits for connections, by listing them again and again. Thread-safe.
 *
 * <p>Unless told otherwise it polls every 5 seconds for 15 minutes, which suits a person who has to click. A
 * {@link WaiterOverrideConfiguration} sets the back-off, the time, and the number of polls; the one given to a method
 * beats the waiter's own.
 *
 * <p>A poll that fails for a passing reason (throttling, a server error, a broken connection) after the client's own
 * retries is one poll lost; any other failure ends the wait. Every method needs {@code connectionName} in its request, and
 * the permission {@code apprunner:ListConnections}.
 *
 * <p>Every method may throw {@link software.amazon.awssdk.core.exception.SdkClientException}, whose message names the
 * connection and its last status, and its subclass {@link software.amazon.awssdk.core.exception.AbortedException} when
 * the waiting thread is interrupted.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/API_ListConnections.html">ListConnections</a>
 */
public interface AppRunnerWaiter extends SdkAutoCloseable {

    /**
     * Waits until the connection is {@code AVAILABLE}, which it is once somebody has completed its handshake.
     *
     * <p>{@code PENDING_HANDSHAKE} keeps waiting; {@code ERROR} and {@code DELETED} fail at once. A connection that is not
     * there yet, as it may be right after its creation, is waited for up to 30 seconds; one that was there and is gone
     * fails at once.
     *
     * @param listConnectionsRequest {@code connectionName} is required
     * @return the page that has the connection
     */
    default WaiterResponse<ListConnectionsResponse> waitUntilConnectionAvailable(
            ListConnectionsRequest listConnectionsRequest) {
        throw new UnsupportedOperationException();
    }

    /**
     * {@return what {@link #waitUntilConnectionAvailable(ListConnectionsRequest)} does, for a request built here}
     *
     * @param listConnectionsRequest fills in the request
     */
    default WaiterResponse<ListConnectionsResponse> waitUntilConnectionAvailable(
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
    default WaiterResponse<ListConnectionsResponse> waitUntilConnectionAvailable(
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
    default WaiterResponse<ListConnectionsResponse> waitUntilConnectionAvailable(
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
     * @return the page that was read last
     */
    default WaiterResponse<ListConnectionsResponse> waitUntilConnectionDeleted(
            ListConnectionsRequest listConnectionsRequest) {
        throw new UnsupportedOperationException();
    }

    /**
     * {@return what {@link #waitUntilConnectionDeleted(ListConnectionsRequest)} does, for a request built here}
     *
     * @param listConnectionsRequest fills in the request
     */
    default WaiterResponse<ListConnectionsResponse> waitUntilConnectionDeleted(
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
    default WaiterResponse<ListConnectionsResponse> waitUntilConnectionDeleted(
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
    default WaiterResponse<ListConnectionsResponse> waitUntilConnectionDeleted(
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

    /** Closes the client if this waiter made it: one given to the builder stays open. */
    @Override
    void close();

    /** {@return a new builder with nothing set} */
    static Builder builder() {
        return new DefaultAppRunnerWaiter.BuilderImpl();
    }

    /** {@return a waiter with a client of its own, {@link AppRunnerClient#create()}} Close it at the end. */
    static AppRunnerWaiter create() {
        return builder().build();
    }

    /** Builds a waiter. Not thread-safe. */
    interface Builder {
        /**
         * Sets the client to list with.
         *
         * @param client stays open when the waiter is closed; {@link AppRunnerClient#create()} unless given
         * @return this builder
         */
        Builder client(AppRunnerClient client);

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
         * Sets who hears of each poll.
         *
         * @param progressListener nobody unless given
         * @return this builder
         */
        Builder progressListener(WaitProgressListener progressListener);

        /** {@return the waiter} */
        AppRunnerWaiter build();
    }
}
