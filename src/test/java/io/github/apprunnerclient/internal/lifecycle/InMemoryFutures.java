package io.github.apprunnerclient.internal.lifecycle;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.model.AppRunnerRequest;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.model.CreateConnectionResponse;
import io.github.apprunnerclient.model.CreateServiceRequest;
import io.github.apprunnerclient.model.CreateServiceResponse;
import io.github.apprunnerclient.model.DeleteConnectionRequest;
import io.github.apprunnerclient.model.DeleteConnectionResponse;
import io.github.apprunnerclient.model.DeleteServiceRequest;
import io.github.apprunnerclient.model.DeleteServiceResponse;
import io.github.apprunnerclient.model.DescribeServiceRequest;
import io.github.apprunnerclient.model.DescribeServiceResponse;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import io.github.apprunnerclient.model.ListConnectionsResponse;
import io.github.apprunnerclient.model.ListOperationsRequest;
import io.github.apprunnerclient.model.ListOperationsResponse;
import io.github.apprunnerclient.model.ListServicesRequest;
import io.github.apprunnerclient.model.ListServicesResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a client without a service replies, as futures: they are completed at once unless a test stalls them. */
final class InMemoryFutures implements AppRunnerAsyncClient {
    private final AppRunnerClient client;
    private final Map<Class<? extends AppRunnerRequest>, Supplier<CompletableFuture<?>>> replies = new HashMap<>();

    InMemoryFutures(AppRunnerClient client) {
        this.client = client;
    }

    /** All requests of this class get that future from now on, or what the supplier throws. */
    void reply(Class<? extends AppRunnerRequest> requests, Supplier<CompletableFuture<?>> reply) {
        replies.put(requests, reply);
    }

    /** The future of all requests of this class from now on, which nobody completes. */
    CompletableFuture<?> stall(Class<? extends AppRunnerRequest> requests) {
        CompletableFuture<?> stalled = new CompletableFuture<>();
        reply(requests, () -> stalled);
        return stalled;
    }

    @Override
    public CompletableFuture<ListConnectionsResponse> listConnections(ListConnectionsRequest request) {
        return reply(request, client::listConnections);
    }

    @Override
    public CompletableFuture<CreateConnectionResponse> createConnection(CreateConnectionRequest request) {
        return reply(request, client::createConnection);
    }

    @Override
    public CompletableFuture<DeleteConnectionResponse> deleteConnection(DeleteConnectionRequest request) {
        return reply(request, client::deleteConnection);
    }

    @Override
    public CompletableFuture<ListServicesResponse> listServices(ListServicesRequest request) {
        return reply(request, client::listServices);
    }

    @Override
    public CompletableFuture<DescribeServiceResponse> describeService(DescribeServiceRequest request) {
        return reply(request, client::describeService);
    }

    @Override
    public CompletableFuture<ListOperationsResponse> listOperations(ListOperationsRequest request) {
        return reply(request, client::listOperations);
    }

    @Override
    public CompletableFuture<CreateServiceResponse> createService(CreateServiceRequest request) {
        return reply(request, client::createService);
    }

    @Override
    public CompletableFuture<DeleteServiceResponse> deleteService(DeleteServiceRequest request) {
        return reply(request, client::deleteService);
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {}

    @SuppressWarnings("unchecked") // As the test that replies knows.
    private <R extends AppRunnerRequest, T> CompletableFuture<T> reply(R request, Function<R, T> call) {
        Supplier<CompletableFuture<?>> reply = replies.get(request.getClass());
        if (reply != null) {
            return (CompletableFuture<T>) reply.get();
        }
        try {
            return CompletableFuture.completedFuture(call.apply(request));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }
}
