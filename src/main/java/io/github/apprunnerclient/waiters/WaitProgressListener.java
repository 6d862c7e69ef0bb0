package io.github.apprunnerclient.waiters;

/**
 * Is told of each poll of a wait, so that a program can show that it waits, and for what.
 *
 * <p>It is called on the thread that waits. An exception that it throws ends the wait, and reaches the caller as it is.
 */
@FunctionalInterface
public interface WaitProgressListener {

    /**
     * Called after each poll.
     *
     * @param progress what the wait knows after it
     */
    void onPoll(WaitProgress progress);
}
