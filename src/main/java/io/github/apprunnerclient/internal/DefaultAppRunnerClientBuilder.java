package io.github.apprunnerclient.internal;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.AppRunnerClientBuilder;
import io.github.apprunnerclient.http.JdkHttpClient;
import io.github.apprunnerclient.internal.call.ApiCallFactory;
import io.github.apprunnerclient.internal.call.MonotonicClock;
import io.github.apprunnerclient.internal.config.BuilderOptions;
import io.github.apprunnerclient.internal.config.ClientSettings;
import io.github.apprunnerclient.internal.config.ClientSettingsResolver;
import io.github.apprunnerclient.internal.transport.BlockingDriver;
import io.github.apprunnerclient.internal.transport.SdkHttpClientTransport;
import io.github.apprunnerclient.internal.transport.Transport;
import io.github.apprunnerclient.internal.transport.UrlConnectionTransport;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ClientType;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.regions.Region;

/** Puts an {@link AppRunnerClient} together. */
public final class DefaultAppRunnerClientBuilder
        extends DefaultAppRunnerBaseClientBuilder<AppRunnerClientBuilder, AppRunnerClient>
        implements AppRunnerClientBuilder {
    private @Nullable SdkHttpClient httpClient;
    private SdkHttpClient.@Nullable Builder<?> httpClientBuilder;

    @Override
    public AppRunnerClientBuilder httpClient(@Nullable SdkHttpClient httpClient) {
        this.httpClient = httpClient;
        return this;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the SDK's interface has it
    public AppRunnerClientBuilder httpClientBuilder(SdkHttpClient.@Nullable Builder httpClientBuilder) {
        this.httpClientBuilder = httpClientBuilder;
        return this;
    }

    @Override
    public AppRunnerClient build() {
        BuilderOptions options = options();
        checkOneHttpClient(httpClient, httpClientBuilder);
        ClientSettingsResolver resolver = new ClientSettingsResolver(options);
        if (resolver.scheduledExecutorService() != null) {
            throw new UnsupportedOperationException("This client can't honour scheduledExecutorService in the client's"
                    + " overrideConfiguration: it schedules nothing, its callers wait themselves");
        }
        Region region = resolver.region();
        Transport transport = transport(resolver.connectTimeout());
        BlockingDriver driver = new BlockingDriver(transport);
        try {
            if (resolver.isOverTls()) {
                driver.prepareTls();
            }
            String httpClientMetric = httpClientMetric(httpClient, httpClientBuilder);
            ClientSettings settings = resolver.resolve(ClientType.SYNC, transport.clientName(), httpClientMetric);
            ServiceClientConfigurations configurations = new ServiceClientConfigurations(
                    options, region, settings, ClientType.SYNC, transport.clientName(), httpClientMetric);
            return new DefaultAppRunnerClient(
                    configurations,
                    new ApiCallFactory(settings, configurations, clock(), MonotonicClock.INSTANCE),
                    driver);
        } catch (RuntimeException e) {
            driver.close();
            throw e;
        }
    }

    @Override
    DefaultAppRunnerClientBuilder self() {
        return this;
    }

    private Transport transport(@Nullable Duration connectTimeout) {
        if (httpClient != null) {
            return new SdkHttpClientTransport(httpClient, false);
        }
        if (httpClientBuilder == null && !UrlConnectionTransport.isProxyConfigured()) {
            return new UrlConnectionTransport(connectTimeout);
        }
        SdkHttpClient.Builder<?> builder = httpClientBuilder != null ? httpClientBuilder : JdkHttpClient.builder();
        return new SdkHttpClientTransport(builder.buildWithDefaults(httpDefaults(connectTimeout)), true);
    }
}
