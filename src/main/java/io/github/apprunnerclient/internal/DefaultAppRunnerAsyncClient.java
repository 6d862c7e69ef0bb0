package io.github.apprunnerclient.internal;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.AppRunnerServiceClientConfiguration;
import io.github.apprunnerclient.internal.call.ApiCallFactory;
import io.github.apprunnerclient.internal.driver.AsyncDriver;
import io.github.apprunnerclient.internal.protocol.Operation;
import io.github.apprunnerclient.internal.schema.Setters;
import io.github.apprunnerclient.model.AppRunnerResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import software.amazon.awssdk.core.SdkPojo;

/** The asynchronous client: the same calls, and a driver that waits for none of them. */
public final class DefaultAppRunnerAsyncClient implements AppRunnerAsyncClient {
    private final ServiceClientConfigurations configurations;
    private final ApiCallFactory calls;
    private final AsyncDriver driver;

    DefaultAppRunnerAsyncClient(ServiceClientConfigurations configurations, ApiCallFactory calls, AsyncDriver driver) {
        this.configurations = configurations;
        this.calls = calls;
        this.driver = driver;
    }

    /** Any other implementation of a client supports the operations that it overrides. */
    public static <RequestT extends SdkPojo, ResponseT extends AppRunnerResponse> CompletableFuture<ResponseT> call(
            Object client, Operation<RequestT, ResponseT> operation, RequestT request) {
        if (client instanceof DefaultAppRunnerAsyncClient ours) {
            return ours.execute(operation, request);
        }
        throw new UnsupportedOperationException();
    }

    private <RequestT extends SdkPojo, ResponseT extends AppRunnerResponse> CompletableFuture<ResponseT> execute(
            Operation<RequestT, ResponseT> operation, RequestT request) {
        try {
            return driver.execute(calls.newCall(operation, Setters.notNull(request, operation.requestParameter())));
        } catch (RuntimeException | Error e) {
            return CompletableFuture.failedFuture(new CompletionException(e));
        }
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
