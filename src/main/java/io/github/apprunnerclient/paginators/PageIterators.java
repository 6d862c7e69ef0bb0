package io.github.apprunnerclient.paginators;

import io.github.apprunnerclient.model.AppRunnerRequest;
import io.github.apprunnerclient.model.AppRunnerResponse;
import java.util.Collection;
import java.util.Iterator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.pagination.sync.PaginatedItemsIterable;
import software.amazon.awssdk.core.pagination.sync.PaginatedResponsesIterator;
import software.amazon.awssdk.core.pagination.sync.SdkIterable;
import software.amazon.awssdk.core.pagination.sync.SyncPageFetcher;

/** What callers who wait loop with. */
final class PageIterators {
    private PageIterators() {}

    /**
     * Asks for one page after the other. Not thread-safe.
     *
     * @param name the operation's name
     */
    @SuppressWarnings("unchecked") // the SDK's builder has no type parameters
    static <RequestT extends AppRunnerRequest, ResponseT extends AppRunnerResponse> Iterator<ResponseT> of(
            String name, RequestT firstRequest, Function<RequestT, ResponseT> operation) {
        return PaginatedResponsesIterator.builder()
                .nextPageFetcher(new Pages<>(new PageRequests<>(name, firstRequest), operation))
                .build();
    }

    static <ResponseT, ItemT> SdkIterable<ItemT> items(
            SdkIterable<ResponseT> pages, Function<ResponseT, ? extends Collection<ItemT>> items) {
        return PaginatedItemsIterable.<ResponseT, ItemT>builder()
                .pagesIterable(pages)
                .itemIteratorFunction(page -> items.apply(page).iterator())
                .build();
    }

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
