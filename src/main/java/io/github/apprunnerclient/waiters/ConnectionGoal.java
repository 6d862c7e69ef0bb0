package io.github.apprunnerclient.waiters;

import io.github.apprunnerclient.model.ConnectionStatus;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.waiters.WaiterState;

/** What a wait is for, and what each status means on the way there. */
enum ConnectionGoal {
    AVAILABLE {
        @Override
        WaiterState judge(@Nullable ConnectionStatus status, boolean seenBefore, Duration waited) {
            if (status == null) {
                return seenBefore || waited.compareTo(TIME_TO_APPEAR) >= 0 ? WaiterState.FAILURE : WaiterState.RETRY;
            }
            return switch (status) {
                case AVAILABLE -> WaiterState.SUCCESS;
                case ERROR, DELETED -> WaiterState.FAILURE;
                default -> WaiterState.RETRY;
            };
        }
    },
    DELETED {
        @Override
        WaiterState judge(@Nullable ConnectionStatus status, boolean seenBefore, Duration waited) {
            return status == null || status == ConnectionStatus.DELETED ? WaiterState.SUCCESS : WaiterState.RETRY;
        }
    };

    /** How long a connection that was just created may take to be listed. */
    private static final Duration TIME_TO_APPEAR = Duration.ofSeconds(30);

    /**
     * @param status null if the connection is not listed
     * @param seenBefore whether it was listed by an earlier poll
     */
    abstract WaiterState judge(@Nullable ConnectionStatus status, boolean seenBefore, Duration waited);
}
