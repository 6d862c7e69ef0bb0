package io.github.apprunnerclient.internal.protocol;

import io.github.apprunnerclient.model.ListConnectionsRequest;
import io.github.apprunnerclient.model.ListConnectionsResponse;

/** {@code ListConnections}: reads one page of the connections. */
public final class ListConnectionsOperation extends Operation<ListConnectionsRequest, ListConnectionsResponse> {
    private static final int MAX_RESULTS_MINIMUM = 1;

    public static final Operation<ListConnectionsRequest, ListConnectionsResponse> INSTANCE =
            new ListConnectionsOperation();

    private ListConnectionsOperation() {
        super("ListConnections", ListConnectionsRequestCodec.INSTANCE, ListConnectionsResponseCodec.INSTANCE, null);
    }

    @Override
    public void check(ListConnectionsRequest request, RequestViolations violations) {
        violations.minimumLength("connectionName", request.connectionName(), MinimumLength.CONNECTION_NAME);
        violations.minimum("maxResults", request.maxResults(), MAX_RESULTS_MINIMUM);
        violations.minimumLength("nextToken", request.nextToken(), MinimumLength.NEXT_TOKEN);
    }
}
