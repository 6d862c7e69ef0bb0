package io.github.apprunnerclient.waiters;

import io.github.apprunnerclient.AppRunnerClient;
import java.util.function.Consumer;
import software.amazon.awssdk.core.waiters.WaiterOverrideConfiguration;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/**
 * Waits until a connection, a service, an operation, a custom domain or a VPC ingress connection is what it should be, by
 * polling. Thread-safe.
 *
 * <p>Unless told otherwise it polls every 5 seconds for 15 minutes. A {@link WaiterOverrideConfiguration} sets the
 * back-off, the time, and the number of polls; the one given to a method beats the waiter's own.
 *
 * <p>A status that can't lead to the goal ends a wait at once. One that leads there only when somebody acts, as
 * {@code PAUSED} for a service that is to run, ends it at once if an operation was seen under way before, otherwise
 * after 30 seconds: what was just asked for may not show yet. What is not there yet is waited for up to 30 seconds; what was there
 * and is gone ends the wait at once. A status that this version does not know keeps waiting.
 *
 * <p>A poll that fails for a passing reason (throttling, a server error, a broken connection) after the client's own
 * retries is skipped; any other failure ends the wait. A wait needs the permission for the operation that its request
 * is for; to find a service by its name, also {@code apprunner:ListServices}. With {@code apprunner:ListOperations} the
 * message of a failed wait for a service describes its last operation, too.
 *
 * <p>Every method may throw {@link software.amazon.awssdk.core.exception.SdkClientException}, whose message names what was
 * waited for, its last status, and what to do; and its subclass
 * {@link software.amazon.awssdk.core.exception.AbortedException} when the waiting thread is interrupted.
 */
public interface AppRunnerWaiter extends AppRunnerWaits, SdkAutoCloseable {

    /**
     * Ends the waits that are under way: they fail. Closes the client if this waiter made it: one given to the builder
     * stays open.
     */
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
         * Sets the client to poll with.
         *
         * @param client stays open when the waiter is closed; {@link AppRunnerClient#create()} unless given
         * @return this builder
         */
        Builder client(AppRunnerClient client);

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
         * Sets the listener that is told of each poll.
         *
         * @param progressListener none unless given
         * @return this builder
         */
        Builder progressListener(WaitProgressListener progressListener);

        /** {@return the waiter} */
        AppRunnerWaiter build();
    }
}
