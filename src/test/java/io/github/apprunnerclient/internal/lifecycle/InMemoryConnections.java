package io.github.apprunnerclient.internal.lifecycle;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.model.Connection;
import io.github.apprunnerclient.model.ConnectionSummary;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.model.CreateConnectionResponse;
import io.github.apprunnerclient.model.DeleteConnectionRequest;
import io.github.apprunnerclient.model.DeleteConnectionResponse;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import io.github.apprunnerclient.model.ListConnectionsResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.core.exception.SdkException;

/** A client without a service: connections are in a list, and calls fail when a test says so. */
final class InMemoryConnections implements AppRunnerClient {
    final List<String> calls = new ArrayList<>();
    final List<Duration> timeOuts = new ArrayList<>();
    int pageSize = 100;
    private final List<Connection> connections = new ArrayList<>();
    private SdkException listFailure;
    private SdkException createFailure;
    private boolean createsAllTheSame;
    private boolean repliesNothing;
    private SdkException deleteFailure;
    private Runnable beforeCreate = () -> {};

    Connection has(String name, String provider, String status) {
        Connection connection = Connection.builder()
                .connectionName(name)
                .connectionArn("arn:aws:apprunner:us-east-1:123456789012:connection/" + name + "/1")
                .providerType(provider)
                .status(status)
                .createdAt(Instant.ofEpochSecond(1_600_000_000))
                .build();
        connections.add(connection);
        return connection;
    }

    void failsToList(SdkException failure) {
        listFailure = failure;
    }

    void failsToCreate(SdkException failure) {
        createFailure = failure;
    }

    void createsThenFails(SdkException failure) {
        createFailure = failure;
        createsAllTheSame = true;
    }

    void createsThenRepliesNothing() {
        repliesNothing = true;
    }

    void failsToDelete(SdkException failure) {
        deleteFailure = failure;
    }

    InMemoryConnections beforeCreate(Runnable action) {
        beforeCreate = action;
        return this;
    }

    @Override
    public ListConnectionsResponse listConnections(ListConnectionsRequest request) {
        calls.add("List " + request.connectionName());
        request.overrideConfiguration().flatMap(o -> o.apiCallTimeout()).ifPresent(timeOuts::add);
        if (listFailure != null) {
            throw listFailure;
        }
        int from = request.nextToken() == null ? 0 : Integer.parseInt(request.nextToken());
        int to = Math.min(from + pageSize, connections.size());
        return ListConnectionsResponse.builder()
                .connectionSummaryList(connections.subList(from, to).stream()
                        .map(InMemoryConnections::summary)
                        .toList())
                .nextToken(to < connections.size() ? Integer.toString(to) : null)
                .build();
    }

    @Override
    public CreateConnectionResponse createConnection(CreateConnectionRequest request) {
        calls.add("Create " + request.connectionName());
        request.overrideConfiguration().flatMap(o -> o.apiCallTimeout()).ifPresent(timeOuts::add);
        beforeCreate.run();
        if (createFailure != null && !createsAllTheSame) {
            throw createFailure;
        }
        Connection created = has(request.connectionName(), request.providerTypeAsString(), "PENDING_HANDSHAKE");
        if (createFailure != null) {
            throw createFailure;
        }
        return CreateConnectionResponse.builder()
                .connection(repliesNothing ? null : created)
                .build();
    }

    @Override
    public DeleteConnectionResponse deleteConnection(DeleteConnectionRequest request) {
        calls.add("Delete " + request.connectionArn());
        if (deleteFailure != null) {
            throw deleteFailure;
        }
        connections.removeIf(c -> c.connectionArn().equals(request.connectionArn()));
        return DeleteConnectionResponse.builder().build();
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {}

    private static ConnectionSummary summary(Connection connection) {
        return ConnectionSummary.builder()
                .connectionName(connection.connectionName())
                .connectionArn(connection.connectionArn())
                .providerType(connection.providerTypeAsString())
                .status(connection.statusAsString())
                .createdAt(connection.createdAt())
                .build();
    }
}
