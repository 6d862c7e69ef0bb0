package io.github.apprunnerclient.waiters;

import io.github.apprunnerclient.internal.lifecycle.Calls;
import io.github.apprunnerclient.internal.lifecycle.Listing;
import io.github.apprunnerclient.model.AppRunnerRequest;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsClient;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.ApiName;
import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * What is waited for, and how to look at it. Each wait has its own.
 *
 * @param <R> the response that shows it
 * @param <T> what it is
 */
abstract class Target<R, T> {
    /** How the SDK's waiters mark their calls in the {@code User-Agent}. */
    private static final ApiName WAITER_METRIC =
            ApiName.builder().name("sdk-metrics").version("B").build();

    private final Goal<?> goal;
    private final String kind;
    private final String name;

    /**
     * @param kind as in "custom domain"
     * @param name what tells it from others of its kind, as the caller has it
     */
    Target(Goal<?> goal, String kind, String name) {
        this.goal = goal;
        this.kind = kind;
        this.name = name;
    }

    /** A {@code ResourceNotFoundException} says that it is not there. */
    abstract CompletableFuture<Look<R, T>> look(Calls calls);

    abstract @Nullable Enum<?> status(T found);

    abstract @Nullable String statusAsString(T found);

    /** What else to tell of it at the end of a wait that has failed; a sentence or more, or nothing. */
    CompletableFuture<String> details(Calls calls, AwsClient client, T found) {
        return CompletableFuture.completedFuture("");
    }

    final Goal<?> goal() {
        return goal;
    }

    final Meaning meaning(T found) {
        return goal.meaning(status(found));
    }

    final String kind() {
        return kind;
    }

    final String name() {
        return name;
    }

    static String required(String member, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            throw SdkClientException.create(member + " is " + (value == null ? "not set" : "empty")
                    + ", but it is required. Nothing was sent.");
        }
        return value;
    }

    /** The request as a waiter sends it. */
    @SuppressWarnings("unchecked") // a request's builder builds another of its type
    static <Q extends AppRunnerRequest> Q ofWaiter(Q request) {
        AppRunnerRequest.Builder marked = request.toBuilder();
        marked.overrideConfiguration(ofWaiter(request.overrideConfiguration().orElse(null)));
        return (Q) marked.build();
    }

    static AwsRequestOverrideConfiguration ofWaiter(@Nullable AwsRequestOverrideConfiguration overrides) {
        AwsRequestOverrideConfiguration.Builder marked =
                overrides == null ? AwsRequestOverrideConfiguration.builder() : overrides.toBuilder();
        return marked.addApiName(WAITER_METRIC).build();
    }

    /**
     * Looks on all pages of a list.
     *
     * @param isIt more than one item may be: the first that is not {@code isOld}, else the last
     */
    static <Q, R, T> CompletableFuture<Look<R, T>> lookInList(
            Calls calls, Listing<Q, R, T> list, Q request, Predicate<T> isIt, Predicate<T> isOld) {
        Search<R, T> search = new Search<>(list, isIt, isOld);
        return calls.find(new Listing<>(list.pages(), list.asyncPages(), List::of), request, search::endsOn)
                .thenApply(page -> Look.at(Objects.requireNonNull(search.lastPage), search.found));
    }

    private static final class Search<R, T> {
        private final Listing<?, R, T> list;
        private final Predicate<T> isIt;
        private final Predicate<T> isOld;
        private @Nullable R lastPage;
        private @Nullable T found;

        Search(Listing<?, R, T> list, Predicate<T> isIt, Predicate<T> isOld) {
            this.list = list;
            this.isIt = isIt;
            this.isOld = isOld;
        }

        boolean endsOn(R page) {
            lastPage = page;
            for (T item : list.items().apply(page)) {
                if (isIt.test(item)) {
                    found = item;
                    if (!isOld.test(item)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
