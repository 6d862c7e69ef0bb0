package io.github.apprunnerclient.internal.call;

import io.github.apprunnerclient.internal.config.ClientSettings;
import io.github.apprunnerclient.internal.config.InterceptorSettings;
import io.github.apprunnerclient.internal.endpoint.Endpoint;
import io.github.apprunnerclient.internal.metrics.CallMetrics;
import io.github.apprunnerclient.internal.protocol.JsonBodies;
import io.github.apprunnerclient.internal.protocol.Operation;
import io.github.apprunnerclient.internal.protocol.RequestViolations;
import io.github.apprunnerclient.model.AppRunnerRequest;
import io.github.apprunnerclient.model.AppRunnerResponse;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.SdkPlugin;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.retry.RetryPolicy;
import software.amazon.awssdk.metrics.MetricPublisher;

/** Makes the calls of one client: what they share is here. Thread-safe. */
public final class ApiCallFactory {
    private final ClientSettings clientSettings;
    private final Function<List<SdkPlugin>, ClientSettings> plugins;
    private final ClockCorrection clockCorrection;
    private final LongSupplier nanoTime;

    /**
     * @param plugins lays what the plugins of one request change over the settings of the client
     * @param clock the time that requests are signed with
     * @param nanoTime a clock that never goes back, for time-outs
     */
    public ApiCallFactory(
            ClientSettings settings,
            Function<List<SdkPlugin>, ClientSettings> plugins,
            Clock clock,
            LongSupplier nanoTime) {
        this.clientSettings = settings;
        this.plugins = plugins;
        this.clockCorrection = new ClockCorrection(clock);
        this.nanoTime = nanoTime;
    }

    /**
     * Checks the request, finds its endpoint and writes its body.
     *
     * @throws SdkClientException if the request is invalid or its endpoint can't be found; nothing is sent then
     * @throws UnsupportedOperationException if its {@code overrideConfiguration} holds what can't be honoured
     * @throws RuntimeException if an execution interceptor throws it; all failures are reported to the interceptors first
     * @throws Error as a {@link RuntimeException}
     */
    public <RequestT extends SdkPojo, ResponseT extends AppRunnerResponse> ApiCall<ResponseT> newCall(
            Operation<RequestT, ResponseT> operation, RequestT request) {
        AwsRequestOverrideConfiguration overrides = overrideConfiguration(request);
        ClientSettings settings = settingsOf(overrides);
        CallMetrics metrics = CallMetrics.of(metricPublishers(settings, overrides), operation.name(), nanoTime);
        ExecutionHooks hooks = newHooks(settings, operation, request, metrics);
        try {
            return newCall(settings, operation, hooks.begun(request), hooks, metrics);
        } catch (RuntimeException | Error e) {
            Throwable reported = hooks.failed(e);
            metrics.failed(e);
            if (reported instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) reported;
        }
    }

    private <RequestT extends SdkPojo, ResponseT extends AppRunnerResponse> ApiCall<ResponseT> newCall(
            ClientSettings settings,
            Operation<RequestT, ResponseT> operation,
            RequestT request,
            ExecutionHooks hooks,
            CallMetrics metrics) {
        CallOptions options = CallOptions.of(settings, overrideConfiguration(request));
        TimeBudget budget = new TimeBudget(nanoTime, options.apiCallTimeout());
        RequestViolations.check(operation.name(), request);
        long resolving = metrics.now();
        Endpoint endpoint = options.endpoint();
        metrics.endpointResolved(resolving);
        hooks.marshalling();
        long marshalling = metrics.now();
        byte[] body = JsonBodies.write(request);
        metrics.marshalled(marshalling);
        RequestFactory requests = new RequestFactory(options, endpoint, operation.name(), body, newInvocationId());
        hooks.marshalled(requests);
        Retries retries = retries(settings, request, requests, hooks);
        return new ApiCall<>(operation, requests, clockCorrection, budget, retries, hooks, metrics);
    }

    @SuppressWarnings("deprecation") // programs still give retry policies
    private static Retries retries(
            ClientSettings settings, SdkPojo request, RequestFactory requests, ExecutionHooks hooks) {
        RetryPolicy policy = settings.retryPolicy();
        return policy == null
                ? new StrategyRetries(settings.retryStrategy())
                : PolicyRetries.of(policy, (AppRunnerRequest) request, requests, hooks.attributes());
    }

    /** As in the SDK, a request's publishers take the place of the client's. */
    private static List<MetricPublisher> metricPublishers(
            ClientSettings settings, @Nullable AwsRequestOverrideConfiguration overrides) {
        return overrides == null || overrides.metricPublishers().isEmpty()
                ? settings.metricPublishers()
                : overrides.metricPublishers();
    }

    private ClientSettings settingsOf(@Nullable AwsRequestOverrideConfiguration overrides) {
        return overrides == null || overrides.plugins().isEmpty() ? clientSettings : plugins.apply(overrides.plugins());
    }

    private ExecutionHooks newHooks(
            ClientSettings settings, Operation<?, ?> operation, SdkPojo request, CallMetrics metrics) {
        InterceptorSettings interceptors = settings.interceptors();
        if (interceptors == null) {
            return ExecutionHooks.NONE;
        }
        AppRunnerRequest original = (AppRunnerRequest) request;
        return ExecutionInterceptors.of(
                interceptors,
                new CallAttributes(
                        interceptors, operation.name(), settings.endpoint(), clockCorrection, metrics, original),
                original);
    }

    private static @Nullable AwsRequestOverrideConfiguration overrideConfiguration(SdkPojo request) {
        return AwsRequestOverrideConfiguration.from(
                ((AppRunnerRequest) request).overrideConfiguration().orElse(null));
    }

    /** It need not be secret, only unique: as the SDK, we spare the first call a SecureRandom. */
    private static UUID newInvocationId() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID(random.nextLong(), random.nextLong());
    }
}
