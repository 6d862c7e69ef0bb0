package io.github.apprunnerclient.waiters;

import java.time.Duration;

/**
 * The state of a wait, passed to a {@link WaitProgressListener} after each poll. Immutable.
 *
 * @param name what is waited for, as the caller named it: a name, an ARN or an id
 * @param statusAsString its status as the service gave it, or in words: {@code not listed yet}, {@code no longer listed} or
 *     {@code listed without a status}
 * @param waited the time since the wait began
 * @param left the time until the wait gives up, never negative
 */
public record WaitProgress(String name, String statusAsString, Duration waited, Duration left) {}
