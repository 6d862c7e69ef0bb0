package io.github.apprunnerclient.internal;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.AppRunnerServiceClientConfiguration;
import io.github.apprunnerclient.internal.call.ApiCallFactory;
import io.github.apprunnerclient.internal.driver.BlockingDriver;
import io.github.apprunnerclient.internal.protocol.Operation;
import io.github.apprunnerclient.internal.schema.Setters;
import io.github.apprunnerclient.model.AppRunnerResponse;
import software.amazon.awssdk.core.SdkPojo;

/** The client: a call for each request, and a driver that carries it out. */
public final class DefaultAppRunnerClient implements AppRunnerClient {
    private final ServiceClientConfigurations configurations;
    private final ApiCallFactory calls;
    private final BlockingDriver driver;

    DefaultAppRunnerClient(ServiceClientConfigurations configurations, ApiCallFactory calls, BlockingDriver driver) {
        this.configurations = configurations;
        this.calls = calls;
        this.driver = driver;
    }

    /** Any other implementation of a client supports the operations that it overrides. */
    public static <RequestT extends SdkPojo, ResponseT extends AppRunnerResponse> ResponseT call(
            Object client, Operation<RequestT, ResponseT> operation, RequestT request) {
        if (client instanceof DefaultAppRunnerClient ours) {
            return ours.driver.execute(ours.calls, operation, Setters.notNull(request, operation.requestParameter()));
        }
        throw new UnsupportedOperationException();
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
        try {
            driver.close();
        } finally {
            configurations.close();
        }
    }
}
