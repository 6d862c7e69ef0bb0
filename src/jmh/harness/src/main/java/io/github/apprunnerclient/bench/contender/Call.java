package io.github.apprunnerclient.bench.contender;

/** A call of one contender, which can be made over and over, by any number of threads. */
public interface Call {

    /** {@return the name of the created connection, as the reply gives it} */
    String make();
}
