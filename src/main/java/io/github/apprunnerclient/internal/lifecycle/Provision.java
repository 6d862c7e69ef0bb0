package io.github.apprunnerclient.internal.lifecycle;

import io.github.apprunnerclient.model.AppRunnerException;
import io.github.apprunnerclient.model.ConnectionConflictException;
import io.github.apprunnerclient.model.ServiceConflictException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Gets one thing made, however often it is asked for: looks, creates, and looks again if the outcome is open.
 *
 * <p>Names are unique, so of two creates one fails; that one finds what the other made.
 *
 * @param <F> what a list tells of it
 * @param <T> what its creator is told
 */
abstract class Provision<F, T> {
    private final String noun;
    private @Nullable AppRunnerException listingDenied; // one step comes after the other, whatever the thread

    /** @param noun what it is called in messages */
    Provision(String noun) {
        this.noun = noun;
    }

    /** The one of that name, whether or not it is the wanted one. */
    abstract CompletableFuture<Optional<F>> find();

    /** What was found, if it is still there; fails if it is not the wanted one. */
    abstract CompletableFuture<Optional<T>> judge(F found);

    /** The one that is made; empty if the reply does not have it. */
    abstract CompletableFuture<Optional<T>> create();

    public final CompletableFuture<T> getOrCreate() {
        return look().thenCompose(existing ->
                existing.isPresent() ? CompletableFuture.completedFuture(existing.get()) : createOrLook());
    }

    @SuppressWarnings("FutureReturnValueIgnored") // thenCompose goes on with the future within the future
    private CompletableFuture<T> createOrLook() {
        return create().handle((created, thrown) -> {
                    Throwable failure = Calls.failure(thrown);
                    if (failure != null) {
                        return createFailed(failure);
                    }
                    return created.isPresent()
                            ? CompletableFuture.completedFuture(created.get())
                            : lookAfter(replyWithoutIt());
                })
                .thenCompose(Function.identity());
    }

    private CompletableFuture<T> createFailed(Throwable failure) {
        // After an AbortedException the thread is wanted elsewhere, and another call would only be interrupted too.
        return failure instanceof SdkException open && !(failure instanceof AbortedException)
                ? lookAfter(open)
                : CompletableFuture.failedFuture(failure);
    }

    /**
     * A failure may hide that it was made: by this call, or by another caller just now. What is found is the answer; if
     * nothing is, the failure is.
     */
    private CompletableFuture<T> lookAfter(SdkException failure) {
        return look().handle((made, thrown) -> {
            Throwable lookingFailed = Calls.failure(thrown);
            if (lookingFailed instanceof ConnectionConflictException
                    || lookingFailed instanceof ServiceConflictException) {
                lookingFailed.addSuppressed(failure);
                throw new CompletionException(lookingFailed);
            }
            if (lookingFailed instanceof SdkException) {
                failure.addSuppressed(lookingFailed);
                throw failure;
            }
            if (lookingFailed != null) {
                throw new CompletionException(lookingFailed);
            }
            if (listingDenied != null) {
                failure.addSuppressed(listingDenied);
            }
            return made.orElseThrow(() -> failure);
        });
    }

    private CompletableFuture<Optional<T>> look() {
        if (listingDenied != null) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        return find().handle((found, thrown) -> {
                    Throwable failure = Calls.failure(thrown);
                    if (failure == null) {
                        return found;
                    }
                    if (failure instanceof AppRunnerException denial && isDenied(denial)) {
                        listingDenied = denial;
                        return Optional.<F>empty();
                    }
                    throw new CompletionException(failure);
                })
                .thenCompose(found ->
                        found.isPresent() ? judge(found.get()) : CompletableFuture.completedFuture(Optional.empty()));
    }

    private static boolean isDenied(AppRunnerException failure) {
        return failure.awsErrorDetails() != null
                && "AccessDeniedException".equals(failure.awsErrorDetails().errorCode());
    }

    private SdkClientException replyWithoutIt() {
        return SdkClientException.create("The request succeeded, but its reply has no " + noun
                + ", and none of that name is listed: look for it in the App Runner console");
    }
}
