package io.github.apprunnerclient.paginators;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.internal.schema.Setters;
import io.github.apprunnerclient.model.ConnectionSummary;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import io.github.apprunnerclient.model.ListConnectionsResponse;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.core.pagination.sync.SdkIterable;

/** All pages of {@code ListConnections}; {@link PageIterable} tells when they are asked for. */
@Generated("io.github.apprunnerclient.codegen.Generate")
public class ListConnectionsIterable extends PageIterable<ListConnectionsRequest, ListConnectionsResponse> {
    /**
     * The pages from a request's on.
     *
     * @param client makes the calls
     * @param firstRequest asks for the first page; the others are asked for with the same settings
     */
    public ListConnectionsIterable(AppRunnerClient client, ListConnectionsRequest firstRequest) {
        super("ListConnections", Setters.notNull(client, "client")::listConnections, firstRequest);
    }

    /** {@return the items of all pages, in order; a page is asked for when the items of those before it are used up} */
    public final SdkIterable<ConnectionSummary> connectionSummaryList() {
        return items(ListConnectionsResponse::connectionSummaryList);
    }
}
