package io.github.apprunnerclient.internal.lifecycle;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * What somebody wants to be there.
 *
 * @param <F> what a list tells of it
 * @param <T> what its creator is told
 */
interface Wanted<F, T> {

    /** What it is called in messages. */
    String noun();

    /** The one of that name, whether or not it is the wanted one. */
    CompletableFuture<Optional<F>> find();

    /** What was found, if it is still there; fails if it is not the wanted one. */
    CompletableFuture<Optional<T>> judge(F found);

    /** The one that is made; empty if the reply does not have it. */
    CompletableFuture<Optional<T>> create();
}
