package io.github.apprunnerclient.waiters;

import io.github.apprunnerclient.internal.lifecycle.Calls;
import io.github.apprunnerclient.internal.lifecycle.Listing;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsClient;

/**
 * What is waited for, and how to poll it. Each wait has its own.
 *
 * @param <R> the response that shows it
 * @param <T> what it is
 */
abstract class Target<R, T> {
    final String kind;
    final String name;
    final Goal<?> goal;
    private final Function<T, Meaning> meaning;

    /**
     * @param kind as in "custom domain"
     * @param name what tells it from others of its kind, as the caller has it
     */
    <S extends Enum<S>> Target(String kind, String name, Goal<S> goal, Function<T, @Nullable S> status) {
        this.kind = kind;
        this.name = name;
        this.goal = goal;
        this.meaning = found -> goal.meaning(status.apply(found));
    }

    /** A {@code ResourceNotFoundException} says that it is not there. */
    abstract CompletableFuture<PollResult<R, T>> poll(Calls calls);

    /** What else to tell of it at the end of a wait that has failed; a sentence or more, or nothing. */
    CompletableFuture<String> details(Calls calls, AwsClient client, T found) {
        return CompletableFuture.completedFuture("");
    }

    final Meaning meaning(T found) {
        return meaning.apply(found);
    }

    static <Q, R, T> CompletableFuture<PollResult<R, T>> findInList(
            Calls calls, Listing<Q, R, T> list, Q request, Predicate<T> matches, Predicate<T> isOutdated) {
        return list.find(calls, request, matches, isOutdated)
                .thenApply(search -> PollResult.at(Objects.requireNonNull(search.lastPage()), search.found()));
    }
}
