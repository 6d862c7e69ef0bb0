package io.github.apprunnerclient.internal;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.AppRunnerAsyncClientBuilder;
import io.github.apprunnerclient.internal.call.ApiCallFactory;
import io.github.apprunnerclient.internal.call.MonotonicClock;
import io.github.apprunnerclient.internal.config.BuilderOptions;
import io.github.apprunnerclient.internal.config.ClientSettings;
import io.github.apprunnerclient.internal.config.ClientSettingsResolver;
import io.github.apprunnerclient.internal.driver.AsyncDriver;
import io.github.apprunnerclient.internal.driver.AsyncSender;
import io.github.apprunnerclient.internal.driver.GivenAsyncSender;
import io.github.apprunnerclient.internal.driver.PooledSender;
import io.github.apprunnerclient.internal.http.SocketHttpClient;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ClientType;
import software.amazon.awssdk.core.client.config.ClientAsyncConfiguration;
import software.amazon.awssdk.core.client.config.SdkAdvancedAsyncClientOption;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.utils.AttributeMap;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/** Puts an {@link AppRunnerAsyncClient} together. */
public final class DefaultAppRunnerAsyncClientBuilder
        extends DefaultAppRunnerBaseClientBuilder<AppRunnerAsyncClientBuilder, AppRunnerAsyncClient>
        implements AppRunnerAsyncClientBuilder {
    private @Nullable SdkAsyncHttpClient httpClient;
    private SdkAsyncHttpClient.@Nullable Builder<?> httpClientBuilder;
    private @Nullable Executor completionExecutor;
    private boolean usesProxies = true;

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

    /** Connects directly, whatever proxies the JVM and its environment name: for the testkit. */
    public AppRunnerAsyncClientBuilder withoutProxies() {
        usesProxies = false;
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
    AppRunnerAsyncClient build(BuilderOptions options, List<SdkAutoCloseable> foundForPlugins) {
        String httpClientMetric = httpClientMetric(httpClient, httpClientBuilder);
        ClientSettingsResolver resolver = new ClientSettingsResolver(options);
        AsyncSender sender = newSender(httpDefaults(resolver.connectTimeout()));
        AsyncDriver driver = new AsyncDriver(sender, completionExecutor, resolver.scheduledExecutorService());
        try {
            ClientSettings settings = resolver.resolve(ClientType.ASYNC, sender.clientName(), httpClientMetric);
            ServiceClientConfigurations configurations = new ServiceClientConfigurations(
                    options, foundForPlugins, settings, ClientType.ASYNC, sender.clientName(), httpClientMetric);
            return new DefaultAppRunnerAsyncClient(
                    configurations,
                    new ApiCallFactory(settings, configurations, Clock.systemUTC(), MonotonicClock.INSTANCE),
                    driver);
        } catch (RuntimeException | Error e) {
            driver.close();
            throw e;
        }
    }

    @Override
    DefaultAppRunnerAsyncClientBuilder self() {
        return this;
    }

    private AsyncSender newSender(AttributeMap httpDefaults) {
        if (httpClient != null) {
            return new GivenAsyncSender(httpClient, false);
        }
        if (httpClientBuilder != null) {
            return new GivenAsyncSender(httpClientBuilder.buildWithDefaults(httpDefaults), true);
        }
        SocketHttpClient.Builder ours = SocketHttpClient.builder();
        return new PooledSender((usesProxies ? ours : ours.withoutProxies()).buildWithDefaults(httpDefaults));
    }
}
