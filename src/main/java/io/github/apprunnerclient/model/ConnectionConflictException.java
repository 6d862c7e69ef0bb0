package io.github.apprunnerclient.model;

import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * There is a connection of the wanted name already, and it is not the wanted one: it has another provider type, or its
 * status is {@code ERROR}. Nothing was changed.
 *
 * @see io.github.apprunnerclient.AppRunnerClient#getOrCreateConnection(CreateConnectionRequest)
 */
public final class ConnectionConflictException extends SdkClientException {
    private static final long serialVersionUID = 1L;

    private final Connection connection;

    private ConnectionConflictException(Builder builder, Connection connection) {
        super(builder);
        this.connection = connection;
    }

    /**
     * Creates the exception for the connection that is in the way.
     *
     * @param reason why the connection is not the wanted one
     * @param connection the one that is there
     * @return the exception
     */
    public static ConnectionConflictException create(String reason, Connection connection) {
        return new ConnectionConflictException(
                SdkClientException.builder()
                        .message("There is a connection "
                                + (connection.connectionName() == null ? "" : "'" + connection.connectionName() + "' ")
                                + "already, but " + reason
                                + (connection.connectionArn() == null ? "" : " (" + connection.connectionArn() + ")")),
                connection);
    }

    /** {@return the connection that is there} */
    public Connection connection() {
        return connection;
    }
}
