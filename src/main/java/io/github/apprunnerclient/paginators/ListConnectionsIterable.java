package io.github.apprunnerclient.paginators;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.model.ConnectionSummary;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import io.github.apprunnerclient.model.ListConnectionsResponse;
import java.util.Iterator;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.pagination.sync.PaginatedItemsIterable;
import software.amazon.awssdk.core.pagination.sync.PaginatedResponsesIterator;
import software.amazon.awssdk.core.pagination.sync.SdkIterable;

/**
 * All pages of a list of connections. A page is asked for when the iterator is asked for it; the failure of such a call
 * comes out of {@link Iterator#next}, which can then be called again for the same page.
 *
 * <p>Each iterator starts again from the request's page. It stops with an {@link SdkClientException} when the service
 * gives a token that it was given before, since it would never come to an end. An iterator is not thread-safe; this
 * class is, if the client is.
 */
public class ListConnectionsIterable implements SdkIterable<ListConnectionsResponse> {
    private final AppRunnerClient client;
    private final ListConnectionsRequest firstRequest;

    /**
     * The pages from a request's on.
     *
     * @param client makes the calls
     * @param firstRequest asks for the first page; the others are asked for with the same settings
     */
    public ListConnectionsIterable(AppRunnerClient client, ListConnectionsRequest firstRequest) {
        this.client = client;
        this.firstRequest = PageRequests.madeByPaginator(firstRequest);
    }

    @Override
    @SuppressWarnings("unchecked") // The SDK's builder has no type parameters.
    public Iterator<ListConnectionsResponse> iterator() {
        return PaginatedResponsesIterator.builder()
                .nextPageFetcher(new ListConnectionsPages(client, firstRequest))
                .build();
    }

    /**
     * The connections of all pages, in order.
     *
     * @return an iterable whose iterators ask for the first page at once, and for a further one when the connections of
     *     those before it have all been taken
     */
    public final SdkIterable<ConnectionSummary> connectionSummaryList() {
        return PaginatedItemsIterable.<ListConnectionsResponse, ConnectionSummary>builder()
                .pagesIterable(this)
                .itemIteratorFunction(page -> page.connectionSummaryList().iterator())
                .build();
    }
}
