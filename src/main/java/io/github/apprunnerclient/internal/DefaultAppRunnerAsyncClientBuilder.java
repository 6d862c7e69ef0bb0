package io.github.apprunnerclient.internal;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.AppRunnerAsyncClientBuilder;
import io.github.apprunnerclient.http.JdkAsyncHttpClient;
import io.github.apprunnerclient.internal.call.ApiCallFactory;
import io.github.apprunnerclient.internal.call.MonotonicClock;
import io.github.apprunnerclient.internal.config.BuilderOptions;
import io.github.apprunnerclient.internal.config.ClientSettings;
import io.github.apprunnerclient.internal.config.ClientSettingsResolver;
import io.github.apprunnerclient.internal.transport.AsyncDriver;
import java.time.Duration;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ClientType;
import software.amazon.awssdk.core.client.config.ClientAsyncConfiguration;
import software.amazon.awssdk.core.client.config.SdkAdvancedAsyncClientOption;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;

/** Puts an {@link AppRunnerAsyncClient} together. */
public final class DefaultAppRunnerAsyncClientBuilder
        extends DefaultAppRunnerBaseClientBuilder<AppRunnerAsyncClientBuilder, AppRunnerAsyncClient>
        implements AppRunnerAsyncClientBuilder {
    private @Nullable SdkAsyncHttpClient httpClient;
    private SdkAsyncHttpClient.@Nullable Builder<?> httpClientBuilder;
    private @Nullable Executor completionExecutor;

    @Override
    public AppRunnerAsyncClientBuilder httpClient(@Nullable SdkAsyncHttpClient httpClient) {
        this.httpClient = httpClient;
        return this;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the SDK's interface has it
    public AppRunnerAsyncClientBuilder httpClientBuilder(SdkAsyncHttpClient.@Nullable Builder httpClientBuilder) {
        this.httpClientBuilder = httpClientBuilder;
        return this;
    }

    @Override
    public AppRunnerAsyncClientBuilder asyncConfiguration(@Nullable ClientAsyncConfiguration asyncConfiguration) {
        this.completionExecutor = asyncConfiguration == null
                ? null
                : asyncConfiguration.advancedOption(SdkAdvancedAsyncClientOption.FUTURE_COMPLETION_EXECUTOR);
        return this;
    }

    @Override
    public AppRunnerAsyncClient build() {
        BuilderOptions options = options();
        checkOneHttpClient(httpClient, httpClientBuilder);
        ClientSettingsResolver resolver = new ClientSettingsResolver(options);
        SdkAsyncHttpClient toSendWith = httpClient != null ? httpClient : newHttpClient(resolver.connectTimeout());
        AsyncDriver driver = new AsyncDriver(
                toSendWith, httpClient == null, completionExecutor, resolver.scheduledExecutorService());
        try {
            String httpClientMetric = httpClientMetric(httpClient, httpClientBuilder);
            ClientSettings settings = resolver.resolve(ClientType.ASYNC, toSendWith.clientName(), httpClientMetric);
            ServiceClientConfigurations configurations = new ServiceClientConfigurations(
                    options, resolver.region(), settings, ClientType.ASYNC, toSendWith.clientName(), httpClientMetric);
            return new DefaultAppRunnerAsyncClient(
                    configurations,
                    new ApiCallFactory(settings, configurations, clock(), MonotonicClock.INSTANCE),
                    driver);
        } catch (RuntimeException e) {
            driver.close();
            throw e;
        }
    }

    @Override
    DefaultAppRunnerAsyncClientBuilder self() {
        return this;
    }

    private SdkAsyncHttpClient newHttpClient(@Nullable Duration connectTimeout) {
        SdkAsyncHttpClient.Builder<?> builder =
                httpClientBuilder != null ? httpClientBuilder : JdkAsyncHttpClient.builder();
        return builder.buildWithDefaults(httpDefaults(connectTimeout));
    }
}
