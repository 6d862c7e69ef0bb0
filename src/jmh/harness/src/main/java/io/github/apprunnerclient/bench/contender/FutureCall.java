package io.github.apprunnerclient.bench.contender;

import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A call of an asynchronous client. */
abstract class FutureCall implements Call {

    abstract CompletableFuture<String> begin();

    @Override
    public String make() {
        return begin().join();
    }

    @Override
    public void makeAtOnce(int calls) {
        CompletableFuture.allOf(Stream.generate(this::begin).limit(calls).toArray(CompletableFuture[]::new))
                .join();
    }
}
