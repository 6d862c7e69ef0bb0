package io.github.apprunnerclient.bench.contender;

/** No call at all: what a JVM takes to start, and to measure itself. */
final class EmptyCall implements Call {

    @Override
    public String make() {
        return Calls.CONNECTION_NAME;
    }
}
