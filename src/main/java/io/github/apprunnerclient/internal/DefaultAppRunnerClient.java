package io.github.apprunnerclient.internal;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.AppRunnerServiceClientConfiguration;
import io.github.apprunnerclient.internal.call.ApiCallFactory;
import io.github.apprunnerclient.internal.driver.BlockingDriver;
import io.github.apprunnerclient.internal.protocol.CreateConnectionOperation;
import io.github.apprunnerclient.internal.protocol.DeleteConnectionOperation;
import io.github.apprunnerclient.internal.protocol.ListConnectionsOperation;
import io.github.apprunnerclient.internal.protocol.ListTagsForResourceOperation;
import io.github.apprunnerclient.internal.protocol.TagResourceOperation;
import io.github.apprunnerclient.internal.protocol.UntagResourceOperation;
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

/** The client: a call for each request, and a driver that carries it out. */
final class DefaultAppRunnerClient implements AppRunnerClient {
    private final ServiceClientConfigurations configurations;
    private final ApiCallFactory calls;
    private final BlockingDriver driver;

    DefaultAppRunnerClient(ServiceClientConfigurations configurations, ApiCallFactory calls, BlockingDriver driver) {
        this.configurations = configurations;
        this.calls = calls;
        this.driver = driver;
    }

    @Override
    public CreateConnectionResponse createConnection(CreateConnectionRequest createConnectionRequest) {
        return driver.execute(calls, CreateConnectionOperation.INSTANCE, createConnectionRequest);
    }

    @Override
    public DeleteConnectionResponse deleteConnection(DeleteConnectionRequest deleteConnectionRequest) {
        return driver.execute(calls, DeleteConnectionOperation.INSTANCE, deleteConnectionRequest);
    }

    @Override
    public ListConnectionsResponse listConnections(ListConnectionsRequest listConnectionsRequest) {
        return driver.execute(calls, ListConnectionsOperation.INSTANCE, listConnectionsRequest);
    }

    @Override
    public ListTagsForResourceResponse listTagsForResource(ListTagsForResourceRequest listTagsForResourceRequest) {
        return driver.execute(calls, ListTagsForResourceOperation.INSTANCE, listTagsForResourceRequest);
    }

    @Override
    public TagResourceResponse tagResource(TagResourceRequest tagResourceRequest) {
        return driver.execute(calls, TagResourceOperation.INSTANCE, tagResourceRequest);
    }

    @Override
    public UntagResourceResponse untagResource(UntagResourceRequest untagResourceRequest) {
        return driver.execute(calls, UntagResourceOperation.INSTANCE, untagResourceRequest);
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
}
