package io.github.apprunnerclient.testkit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import io.github.apprunnerclient.model.Connection;

/** Stubs ListConnections; see {@link AppRunnerStubs#listConnections()}. Not thread-safe. */
public final class ListConnectionsStub extends OperationStub {
    private final StubbedConnection connection = new StubbedConnection();

    ListConnectionsStub() {
        super(Operation.LIST_CONNECTIONS);
    }

    /**
     * Only calls for this connection name.
     *
     * @param connectionName the exact name
     * @return this stub
     */
    public ListConnectionsStub withName(String connectionName) {
        with(RequestMembers.member("ConnectionName", connectionName));
        connection.name(connectionName);
        return this;
    }

    /**
     * Only calls for pages of this size.
     *
     * @param maxResults the size
     * @return this stub
     */
    public ListConnectionsStub withMaxResults(int maxResults) {
        with(RequestMembers.member("MaxResults", maxResults));
        return this;
    }

    /**
     * Only calls for the page of this token.
     *
     * @param nextToken the token
     * @return this stub
     */
    public ListConnectionsStub withNextToken(String nextToken) {
        with(RequestMembers.member("NextToken", nextToken));
        return this;
    }

    /**
     * The reply shows these connections, or none, and is the last page.
     *
     * @param connections as much of each as the test needs
     * @return WireMock's builder of the stub
     */
    public MappingBuilder willReturn(Connection.Builder... connections) {
        return willReturn(page(connections));
    }

    /**
     * The reply shows these connections, and that there is a page after it.
     *
     * @param nextToken of that page
     * @param connections as much of each as the test needs
     * @return WireMock's builder of the stub
     */
    public MappingBuilder willReturnPage(String nextToken, Connection.Builder... connections) {
        return willReturn(page(connections).put("NextToken", nextToken));
    }

    private ObjectNode page(Connection.Builder... connections) {
        ObjectNode members = JsonNodeFactory.instance.objectNode();
        ArrayNode summaries = members.putArray("ConnectionSummaryList");
        for (Connection.Builder each : connections) {
            connection.write(each, summaries.addObject());
        }
        return members;
    }
}
