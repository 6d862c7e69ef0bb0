package io.github.apprunnerclient.bench.contender;

/** A call of one contender, which can be made over and over, by any number of threads. */
public interface Call {

    /** {@return the name of the created connection, as the reply gives it} */
    String make();

    /** What a command-line program does: creates a connection, waits for it and creates a service. */
    default void run() {
        throw new UnsupportedOperationException("Makes one call and no more");
    }
}
