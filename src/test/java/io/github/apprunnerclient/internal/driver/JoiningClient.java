package io.github.apprunnerclient.internal.driver;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.model.Connection;
import io.github.apprunnerclient.model.ConnectionSummary;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.model.CreateConnectionResponse;
import io.github.apprunnerclient.model.CreateServiceRequest;
import io.github.apprunnerclient.model.DeleteConnectionRequest;
import io.github.apprunnerclient.model.DeleteConnectionResponse;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import io.github.apprunnerclient.model.ListConnectionsResponse;
import io.github.apprunnerclient.model.Service;
import io.github.apprunnerclient.model.ServiceSummary;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The asynchronous client for one who waits for it: what holds for calls that block is then to hold for it as well. */
public record JoiningClient(AppRunnerAsyncClient client) implements AppRunnerClient {

    @Override
    public CreateConnectionResponse createConnection(CreateConnectionRequest request) {
        return join(client.createConnection(request));
    }

    @Override
    public DeleteConnectionResponse deleteConnection(DeleteConnectionRequest request) {
        return join(client.deleteConnection(request));
    }

    @Override
    public ListConnectionsResponse listConnections(ListConnectionsRequest request) {
        return join(client.listConnections(request));
    }

    @Override
    public Optional<ConnectionSummary> findConnection(String connectionName) {
        return join(client.findConnection(connectionName));
    }

    @Override
    public Connection getOrCreateConnection(CreateConnectionRequest request) {
        return join(client.getOrCreateConnection(request));
    }

    @Override
    public boolean deleteConnectionIfExists(String connectionName) {
        return join(client.deleteConnectionIfExists(connectionName));
    }

    @Override
    public Optional<ServiceSummary> findService(String serviceName) {
        return join(client.findService(serviceName));
    }

    @Override
    public Service getOrCreateService(CreateServiceRequest request) {
        return join(client.getOrCreateService(request));
    }

    @Override
    public boolean deleteServiceIfExists(String serviceName) {
        return join(client.deleteServiceIfExists(serviceName));
    }

    @Override
    public String serviceName() {
        return client.serviceName();
    }

    @Override
    public void close() {
        client.close();
    }

    public static <T> T join(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
