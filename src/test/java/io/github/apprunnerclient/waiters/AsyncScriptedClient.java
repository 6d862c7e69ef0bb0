package io.github.apprunnerclient.waiters;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.AppRunnerServiceClientConfiguration;
import io.github.apprunnerclient.model.DescribeCustomDomainsRequest;
import io.github.apprunnerclient.model.DescribeCustomDomainsResponse;
import io.github.apprunnerclient.model.DescribeServiceRequest;
import io.github.apprunnerclient.model.DescribeServiceResponse;
import io.github.apprunnerclient.model.DescribeVpcIngressConnectionRequest;
import io.github.apprunnerclient.model.DescribeVpcIngressConnectionResponse;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import io.github.apprunnerclient.model.ListConnectionsResponse;
import io.github.apprunnerclient.model.ListOperationsRequest;
import io.github.apprunnerclient.model.ListOperationsResponse;
import io.github.apprunnerclient.model.ListServicesRequest;
import io.github.apprunnerclient.model.ListServicesResponse;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** The replies of a scripted client as futures, which are completed at once unless told otherwise. */
final class AsyncScriptedClient implements AppRunnerAsyncClient {
    private final ScriptedClient client;
    private CompletableFuture<ListConnectionsResponse> stalled;
    volatile String lastCaller;

    AsyncScriptedClient(ScriptedClient client) {
        this.client = client;
    }

    /** @return what the next listing of connections gives */
    CompletableFuture<ListConnectionsResponse> stalls() {
        stalled = new CompletableFuture<>();
        return stalled;
    }

    @Override
    public CompletableFuture<ListConnectionsResponse> listConnections(ListConnectionsRequest request) {
        lastCaller = Thread.currentThread().getName();
        return stalled != null ? stalled : future(() -> client.listConnections(request));
    }

    @Override
    public CompletableFuture<ListServicesResponse> listServices(ListServicesRequest request) {
        return future(() -> client.listServices(request));
    }

    @Override
    public CompletableFuture<DescribeServiceResponse> describeService(DescribeServiceRequest request) {
        return future(() -> client.describeService(request));
    }

    @Override
    public CompletableFuture<ListOperationsResponse> listOperations(ListOperationsRequest request) {
        return future(() -> client.listOperations(request));
    }

    @Override
    public CompletableFuture<DescribeCustomDomainsResponse> describeCustomDomains(
            DescribeCustomDomainsRequest request) {
        return future(() -> client.describeCustomDomains(request));
    }

    @Override
    public CompletableFuture<DescribeVpcIngressConnectionResponse> describeVpcIngressConnection(
            DescribeVpcIngressConnectionRequest request) {
        return future(() -> client.describeVpcIngressConnection(request));
    }

    private static <T> CompletableFuture<T> future(Supplier<T> call) {
        try {
            return CompletableFuture.completedFuture(call.get());
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public AppRunnerServiceClientConfiguration serviceClientConfiguration() {
        return client.serviceClientConfiguration();
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {
        client.close();
    }
}
