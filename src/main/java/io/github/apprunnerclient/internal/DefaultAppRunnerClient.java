package io.github.apprunnerclient.internal;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.AppRunnerServiceClientConfiguration;
import io.github.apprunnerclient.internal.call.ApiCallFactory;
import io.github.apprunnerclient.internal.protocol.CreateConnectionOperation;
import io.github.apprunnerclient.internal.transport.BlockingDriver;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.model.CreateConnectionResponse;

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
        return driver.execute(calls.newCall(CreateConnectionOperation.INSTANCE, createConnectionRequest));
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
