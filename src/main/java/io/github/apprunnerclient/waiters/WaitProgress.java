package io.github.apprunnerclient.waiters;

import java.time.Duration;

/**
 * How far a wait has come, told to a {@link WaitProgressListener} after each poll. Immutable.
 *
 * @param connectionName the connection that is waited for
 * @param statusAsString its status as the service gave it, or in words: {@code not listed yet}, {@code no longer listed} or
 *     {@code listed without a status}
 * @param waited the time since the wait began
 * @param left the time until the wait gives up, never negative
 */
public record WaitProgress(String connectionName, String statusAsString, Duration waited, Duration left) {}
