package io.github.apprunnerclient.paginators;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import io.github.apprunnerclient.model.ListConnectionsResponse;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.pagination.sync.SyncPageFetcher;

/** Asks for the pages of one iteration, one after the other. Not thread-safe. */
final class ListConnectionsPages implements SyncPageFetcher<ListConnectionsResponse> {
    private final AppRunnerClient client;
    private final PageRequests requests;

    ListConnectionsPages(AppRunnerClient client, ListConnectionsRequest firstRequest) {
        this.client = client;
        this.requests = new PageRequests(firstRequest);
    }

    @Override
    public boolean hasNextPage(ListConnectionsResponse previousPage) {
        return PageRequests.hasNext(previousPage);
    }

    @Override
    public ListConnectionsResponse nextPage(@Nullable ListConnectionsResponse previousPage) {
        ListConnectionsRequest request = requests.after(previousPage);
        ListConnectionsResponse page = client.listConnections(request);
        requests.answered(request);
        return page;
    }
}
