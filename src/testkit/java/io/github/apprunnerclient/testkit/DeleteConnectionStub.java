package io.github.apprunnerclient.testkit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import io.github.apprunnerclient.model.Connection;
import io.github.apprunnerclient.model.ConnectionStatus;

/** Stubs DeleteConnection; see {@link AppRunnerStubs#deleteConnection()}. Not thread-safe. */
public final class DeleteConnectionStub extends OperationStub {
    private final StubbedConnection connection = new StubbedConnection();

    DeleteConnectionStub() {
        super(Operation.DELETE_CONNECTION);
        connection.status(ConnectionStatus.DELETED);
    }

    /**
     * Only calls for the connection with this ARN.
     *
     * @param connectionArn the whole ARN
     * @return this stub
     */
    public DeleteConnectionStub withArn(String connectionArn) {
        with(RequestMembers.member("ConnectionArn", connectionArn));
        return this;
    }

    /**
     * The reply shows this connection; {@code DELETED} unless it says otherwise.
     *
     * @param connection as much of it as the test needs
     * @return WireMock's builder of the stub
     */
    public MappingBuilder willReturn(Connection.Builder connection) {
        ObjectNode members = JsonNodeFactory.instance.objectNode();
        this.connection.write(connection, members.putObject("Connection"));
        return willReturn(members);
    }
}
