package io.github.apprunnerclient.paginators;

import io.github.apprunnerclient.internal.schema.BusinessMetric;
import io.github.apprunnerclient.internal.schema.Setters;
import io.github.apprunnerclient.model.AppRunnerRequest;
import io.github.apprunnerclient.model.AppRunnerResponse;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.reactivestreams.Subscriber;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * All pages of a listing, for callers who subscribe. Thread-safe, if the client is.
 *
 * <p>A page is asked for when a subscriber requests it, so that at most one call is under way for each; to cancel the
 * subscription cancels that call. The failure of a call ends the subscription. Subscribers hear of pages where the client
 * completes its futures. Each subscription starts again from the first request's page, and fails with an
 * {@link SdkClientException} when the service gives a token that it was given before, since it would never end.
 *
 * @param <RequestT> the request for a page
 * @param <ResponseT> a page
 */
public abstract class PagePublisher<RequestT extends AppRunnerRequest, ResponseT extends AppRunnerResponse>
        implements SdkPublisher<ResponseT> {
    private final String operationName;
    private final Function<RequestT, CompletableFuture<ResponseT>> operation;
    private final RequestT firstRequest;

    PagePublisher(
            String operationName, Function<RequestT, CompletableFuture<ResponseT>> operation, RequestT firstRequest) {
        this.operationName = operationName;
        this.operation = operation;
        this.firstRequest = BusinessMetric.PAGINATOR.mark(Setters.notNull(firstRequest, "firstRequest"));
    }

    @Override
    public void subscribe(Subscriber<? super ResponseT> subscriber) {
        PageSubscription.begin(subscriber, operationName, firstRequest, operation);
    }

    <ItemT> SdkPublisher<ItemT> items(Function<ResponseT, ? extends Iterable<ItemT>> items) {
        return flatMapIterable(items::apply);
    }
}
