package io.github.apprunnerclient.internal.driver;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Takes failures out of what futures wrap them in. */
final class Futures {
    private Futures() {}

    static Throwable failureIn(Throwable wrapped) {
        boolean isWrapper = wrapped instanceof CompletionException || wrapped instanceof ExecutionException;
        return isWrapper && wrapped.getCause() != null ? wrapped.getCause() : wrapped;
    }
}
