package io.github.apprunnerclient.testkit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import io.github.apprunnerclient.model.Connection;
import io.github.apprunnerclient.model.ProviderType;

/** Stubs CreateConnection; see {@link AppRunnerStubs#createConnection()}. Not thread-safe. */
public final class CreateConnectionStub extends OperationStub {
    private final StubbedConnection connection = new StubbedConnection();

    CreateConnectionStub() {
        super(Operation.CREATE_CONNECTION);
    }

    /**
     * Only calls for this connection name.
     *
     * @param connectionName the exact name
     * @return this stub
     */
    public CreateConnectionStub withName(String connectionName) {
        with(RequestMembers.member("ConnectionName", connectionName));
        connection.name(connectionName);
        return this;
    }

    /**
     * Only calls for this provider.
     *
     * @param providerType the provider
     * @return this stub
     */
    public CreateConnectionStub withProviderType(ProviderType providerType) {
        with(RequestMembers.member("ProviderType", providerType.toString()));
        connection.providerType(providerType.toString());
        return this;
    }

    /**
     * Only calls that send this tag, among others or alone.
     *
     * @param key its key
     * @param value its value
     * @return this stub
     */
    public CreateConnectionStub withTag(String key, String value) {
        with(RequestMembers.tag(key, value));
        return this;
    }

    /**
     * The reply shows this connection; unless it says otherwise, it is pending, of the stub's name and provider.
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
