package io.github.apprunnerclient.internal.transport;

/** A caller that waits for something. */
interface Waiting {
    /** Ends the wait, as the client is closed. */
    void letGo();
}
