package io.github.apprunnerclient.paginators;

import io.github.apprunnerclient.internal.schema.BusinessMetric;
import io.github.apprunnerclient.internal.schema.Setters;
import io.github.apprunnerclient.model.AppRunnerRequest;
import io.github.apprunnerclient.model.AppRunnerResponse;
import java.util.Collection;
import java.util.Iterator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.pagination.sync.PaginatedItemsIterable;
import software.amazon.awssdk.core.pagination.sync.PaginatedResponsesIterator;
import software.amazon.awssdk.core.pagination.sync.SdkIterable;
import software.amazon.awssdk.core.pagination.sync.SyncPageFetcher;

/**
 * All pages of a listing, read by blocking calls. Thread-safe, if the client is.
 *
 * <p>A page is requested when the iterator is asked for it; a failure of that call is thrown by {@link Iterator#next},
 * which can then be called again for the same page. An iterator of items requests the first page at once. No iterator is
 * thread-safe. Each starts again from the first request's page, and stops with an {@link SdkClientException} when the
 * service gives a token that it was given before, since it would never end.
 *
 * @param <RequestT> the request for a page
 * @param <ResponseT> a page
 */
public abstract class PageIterable<RequestT extends AppRunnerRequest, ResponseT extends AppRunnerResponse>
        implements SdkIterable<ResponseT> {
    private final String operationName;
    private final Function<RequestT, ResponseT> operation;
    private final RequestT firstRequest;

    PageIterable(String operationName, Function<RequestT, ResponseT> operation, RequestT firstRequest) {
        this.operationName = operationName;
        this.operation = operation;
        this.firstRequest = BusinessMetric.PAGINATOR.mark(Setters.notNull(firstRequest, "firstRequest"));
    }

    @Override
    @SuppressWarnings("unchecked") // the SDK's builder has no type parameters
    public Iterator<ResponseT> iterator() {
        return PaginatedResponsesIterator.builder()
                .nextPageFetcher(new Pages<>(new PageRequests<>(operationName, firstRequest), operation))
                .build();
    }

    <ItemT> SdkIterable<ItemT> items(Function<ResponseT, ? extends Collection<ItemT>> items) {
        return PaginatedItemsIterable.<ResponseT, ItemT>builder()
                .pagesIterable(this)
                .itemIteratorFunction(page -> items.apply(page).iterator())
                .build();
    }

    /** Asks for one page after the other. Not thread-safe. */
    private record Pages<RequestT extends AppRunnerRequest, ResponseT extends AppRunnerResponse>(
            PageRequests<RequestT, ResponseT> requests, Function<RequestT, ResponseT> operation)
            implements SyncPageFetcher<ResponseT> {
        @Override
        public boolean hasNextPage(ResponseT previousPage) {
            return PageRequests.hasNext(previousPage);
        }

        @Override
        public ResponseT nextPage(@Nullable ResponseT previousPage) {
            RequestT request = requests.after(previousPage);
            ResponseT page = operation.apply(request);
            requests.answered(request);
            return page;
        }
    }
}
