package io.github.apprunnerclient.bench.contender;

/** A call of one contender, which can be made over and over, by any number of threads; some can do more. */
public interface Call {

    /** {@return the name of the created connection, as the reply gives it} */
    String make();

    /** What a command-line program does: creates a connection, waits for it and creates a service. */
    default void run() {
        throw new UnsupportedOperationException();
    }

    /** Waits for a minute, with a poll every five seconds, for a handshake that nobody completes. */
    default void await() {
        throw new UnsupportedOperationException();
    }

    /** Begins that many calls, and waits until all are over. */
    default void makeAtOnce(int calls) {
        throw new UnsupportedOperationException();
    }

    /** {@return how many connections there are, page after page} */
    default long count() {
        throw new UnsupportedOperationException();
    }

    /** Finds the connection by its name. */
    default void find() {
        throw new UnsupportedOperationException();
    }
}
