package io.github.apprunnerclient.internal;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.AppRunnerClientBuilder;
import io.github.apprunnerclient.internal.call.ApiCallFactory;
import io.github.apprunnerclient.internal.call.MonotonicClock;
import io.github.apprunnerclient.internal.config.BuilderOptions;
import io.github.apprunnerclient.internal.config.ClientSettings;
import io.github.apprunnerclient.internal.config.ClientSettingsResolver;
import io.github.apprunnerclient.internal.driver.BlockingDriver;
import io.github.apprunnerclient.internal.http.SocketHttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ClientType;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.utils.SdkAutoCloseable;

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
    AppRunnerClient build(BuilderOptions options, List<SdkAutoCloseable> foundForPlugins) {
        String httpClientMetric = httpClientMetric(httpClient, httpClientBuilder);
        ClientSettingsResolver resolver = new ClientSettingsResolver(options);
        if (resolver.scheduledExecutorService() != null) {
            throw new UnsupportedOperationException("This client can't honour scheduledExecutorService in the client's"
                    + " overrideConfiguration: it schedules nothing, its callers wait themselves");
        }
        resolver.region(); // without one, no HTTP client is made
        SdkHttpClient toSendWith = httpClient != null ? httpClient : newHttpClient(resolver.connectTimeout());
        BlockingDriver driver = new BlockingDriver(toSendWith, httpClient == null);
        try {
            ClientSettings settings = resolver.resolve(ClientType.SYNC, toSendWith.clientName(), httpClientMetric);
            ServiceClientConfigurations configurations = new ServiceClientConfigurations(
                    options, foundForPlugins, settings, ClientType.SYNC, toSendWith.clientName(), httpClientMetric);
            return new DefaultAppRunnerClient(
                    configurations,
                    new ApiCallFactory(settings, configurations, Clock.systemUTC(), MonotonicClock.INSTANCE),
                    driver);
        } catch (RuntimeException | Error e) {
            driver.close();
            throw e;
        }
    }

    @Override
    DefaultAppRunnerClientBuilder self() {
        return this;
    }

    private SdkHttpClient newHttpClient(@Nullable Duration connectTimeout) {
        SdkHttpClient.Builder<?> builder = httpClientBuilder != null ? httpClientBuilder : SocketHttpClient.builder();
        return builder.buildWithDefaults(httpDefaults(connectTimeout));
    }
}
