package io.github.apprunnerclient.internal;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.AppRunnerServiceClientConfiguration;
import io.github.apprunnerclient.internal.call.ApiCallFactory;
import io.github.apprunnerclient.internal.driver.AsyncDriver;
import io.github.apprunnerclient.internal.protocol.CreateConnectionOperation;
import io.github.apprunnerclient.internal.protocol.DeleteConnectionOperation;
import io.github.apprunnerclient.internal.protocol.ListConnectionsOperation;
import io.github.apprunnerclient.internal.protocol.ListTagsForResourceOperation;
import io.github.apprunnerclient.internal.protocol.Operation;
import io.github.apprunnerclient.internal.protocol.TagResourceOperation;
import io.github.apprunnerclient.internal.protocol.UntagResourceOperation;
import io.github.apprunnerclient.model.AppRunnerResponse;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.model.CreateConnectionResponse;
import io.github.apprunnerclient.model.DeleteConnectionRequest;
import io.github.apprunnerclient.model.DeleteConnectionResponse;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import io.github.apprunnerclient.model.ListConnectionsResponse;
import io.github.apprunnerclient.model.ListTagsForResourceRequest;
import io.github.apprunnerclient.model.ListTagsForResourceResponse;
import io.github.apprunnerclient.model.TagResourceRequest;
import io.github.apprunnerclient.model.TagResourceResponse;
import io.github.apprunnerclient.model.UntagResourceRequest;
import io.github.apprunnerclient.model.UntagResourceResponse;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.core.SdkPojo;

/** The asynchronous client: the same calls, and a driver that waits for none of them. */
final class DefaultAppRunnerAsyncClient implements AppRunnerAsyncClient {
    private final ServiceClientConfigurations configurations;
    private final ApiCallFactory calls;
    private final AsyncDriver driver;

    DefaultAppRunnerAsyncClient(ServiceClientConfigurations configurations, ApiCallFactory calls, AsyncDriver driver) {
        this.configurations = configurations;
        this.calls = calls;
        this.driver = driver;
    }

    @Override
    public CompletableFuture<CreateConnectionResponse> createConnection(
            CreateConnectionRequest createConnectionRequest) {
        return execute(CreateConnectionOperation.INSTANCE, createConnectionRequest);
    }

    @Override
    public CompletableFuture<DeleteConnectionResponse> deleteConnection(
            DeleteConnectionRequest deleteConnectionRequest) {
        return execute(DeleteConnectionOperation.INSTANCE, deleteConnectionRequest);
    }

    @Override
    public CompletableFuture<ListConnectionsResponse> listConnections(ListConnectionsRequest listConnectionsRequest) {
        return execute(ListConnectionsOperation.INSTANCE, listConnectionsRequest);
    }

    @Override
    public CompletableFuture<ListTagsForResourceResponse> listTagsForResource(
            ListTagsForResourceRequest listTagsForResourceRequest) {
        return execute(ListTagsForResourceOperation.INSTANCE, listTagsForResourceRequest);
    }

    @Override
    public CompletableFuture<TagResourceResponse> tagResource(TagResourceRequest tagResourceRequest) {
        return execute(TagResourceOperation.INSTANCE, tagResourceRequest);
    }

    @Override
    public CompletableFuture<UntagResourceResponse> untagResource(UntagResourceRequest untagResourceRequest) {
        return execute(UntagResourceOperation.INSTANCE, untagResourceRequest);
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public AppRunnerServiceClientConfiguration serviceClientConfiguration() {
        return configurations.newConfiguration();
    }

    @Override
    public void close() {
        driver.close();
    }

    private <RequestT extends SdkPojo, ResponseT extends AppRunnerResponse> CompletableFuture<ResponseT> execute(
            Operation<RequestT, ResponseT> operation, RequestT request) {
        try {
            return driver.execute(calls.newCall(operation, request));
        } catch (RuntimeException invalid) {
            return CompletableFuture.failedFuture(invalid);
        }
    }
}
