package io.github.apprunnerclient.paginators;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import io.github.apprunnerclient.model.ListConnectionsResponse;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.pagination.sync.SyncPageFetcher;
import software.amazon.awssdk.core.util.PaginatorUtils;

/** Asks for the pages of one iteration, one after the other. Not thread-safe. */
final class ListConnectionsPages implements SyncPageFetcher<ListConnectionsResponse> {
    private final AppRunnerClient client;
    private final ListConnectionsRequest firstRequest;
    private final UsedTokens usedTokens = new UsedTokens("ListConnections");

    ListConnectionsPages(AppRunnerClient client, ListConnectionsRequest firstRequest) {
        this.client = client;
        this.firstRequest = firstRequest;
    }

    @Override
    public boolean hasNextPage(ListConnectionsResponse previousPage) {
        return PaginatorUtils.isOutputTokenAvailable(previousPage.nextToken());
    }

    @Override
    public ListConnectionsResponse nextPage(@Nullable ListConnectionsResponse previousPage) {
        ListConnectionsRequest request = previousPage == null
                ? firstRequest
                : firstRequest.toBuilder().nextToken(previousPage.nextToken()).build();
        usedTokens.refuseIfUsed(request.nextToken());
        ListConnectionsResponse page = client.listConnections(request);
        // Not before: after a failure, the same page may be asked for again.
        usedTokens.add(request.nextToken());
        return page;
    }
}
