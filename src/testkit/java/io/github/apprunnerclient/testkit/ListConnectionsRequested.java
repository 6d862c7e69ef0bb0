package io.github.apprunnerclient.testkit;

/** Requests of ListConnections; see {@link AppRunnerStubs#listConnectionsRequested()}. Not thread-safe. */
public final class ListConnectionsRequested extends OperationRequested {
    ListConnectionsRequested() {
        super(Operation.LIST_CONNECTIONS);
    }

    /**
     * Only requests for this connection name.
     *
     * @param connectionName the exact name
     * @return this pattern
     */
    public ListConnectionsRequested withName(String connectionName) {
        withRequestBody(RequestMembers.member("ConnectionName", connectionName));
        return this;
    }

    /**
     * Only requests for pages of this size.
     *
     * @param maxResults the size
     * @return this pattern
     */
    public ListConnectionsRequested withMaxResults(int maxResults) {
        withRequestBody(RequestMembers.member("MaxResults", maxResults));
        return this;
    }

    /**
     * Only requests for the page of this token.
     *
     * @param nextToken the token
     * @return this pattern
     */
    public ListConnectionsRequested withNextToken(String nextToken) {
        withRequestBody(RequestMembers.member("NextToken", nextToken));
        return this;
    }
}
