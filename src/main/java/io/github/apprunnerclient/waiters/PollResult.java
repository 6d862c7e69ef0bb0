package io.github.apprunnerclient.waiters;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.internal.waiters.ResponseOrException;

/**
 * What one poll has found.
 *
 * @param reply the response that was read last, or how the service said that there is nothing
 * @param found what is waited for; null if it is not there
 */
record PollResult<R, T>(
        ResponseOrException<R> reply, @Nullable T found) {

    static <R, T> PollResult<R, T> at(R response, @Nullable T found) {
        return new PollResult<>(ResponseOrException.response(response), found);
    }
}
