package io.github.apprunnerclient.waiters;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import software.amazon.awssdk.core.waiters.WaiterOverrideConfiguration;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/**
 * An asynchronous {@link AppRunnerWaiter}: the same waits, by the same rules, with futures. Thread-safe.
 *
 * <p>What {@code AppRunnerWaiter} throws, the futures fail with. Cancelling a future ends its wait, and the call that is under
 * way for it. A progress listener is called where the client completes its futures.
 */
public interface AppRunnerAsyncWaiter extends AppRunnerAsyncWaits, SdkAutoCloseable {

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
         * Sets the client to poll with.
         *
         * @param client stays open when the waiter is closed; {@link AppRunnerAsyncClient#create()} unless given
         * @return this builder
         */
        Builder client(AppRunnerAsyncClient client);

        /**
         * Sets the back-off, the time, and the number of polls.
         *
         * @param overrideConfiguration what it leaves out keeps its default
         * @return this builder
         */
        Builder overrideConfiguration(WaiterOverrideConfiguration overrideConfiguration);

        /**
         * {@return what {@link #overrideConfiguration(WaiterOverrideConfiguration)} does, for one built here}
         *
         * @param overrideConfiguration fills in the times
         */
        default Builder overrideConfiguration(Consumer<WaiterOverrideConfiguration.Builder> overrideConfiguration) {
            return overrideConfiguration(WaiterOverrideConfiguration.builder()
                    .applyMutation(overrideConfiguration)
                    .build());
        }

        /**
         * Sets the executor that begins each further poll.
         *
         * @param scheduledExecutorService stays open when the waiter is closed; unless given, a daemon thread of the
         *     waiter's own, which ends when it has been idle for some seconds
         * @return this builder
         */
        Builder scheduledExecutorService(ScheduledExecutorService scheduledExecutorService);

        /**
         * Sets the listener that is told of each poll.
         *
         * @param progressListener none unless given
         * @return this builder
         */
        Builder progressListener(WaitProgressListener progressListener);

        /** {@return the waiter} */
        AppRunnerAsyncWaiter build();
    }
}
