package io.github.apprunnerclient.internal.driver;

import static io.github.apprunnerclient.internal.driver.Clients.CREATED;
import static io.github.apprunnerclient.internal.driver.Clients.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.AppRunnerAsyncClientBuilder;
import io.github.apprunnerclient.AppRunnerBaseClientBuilder;
import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.AppRunnerClientBuilder;
import io.github.apprunnerclient.internal.driver.UserCode.Fault;
import io.github.apprunnerclient.internal.driver.UserCode.Outcome;
import io.github.apprunnerclient.internal.driver.UserCode.Setup;
import io.github.apprunnerclient.model.AppRunnerException;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.model.CreateConnectionResponse;
import io.github.apprunnerclient.model.ProviderType;
import io.github.apprunnerclient.oracle.RecordingInterceptor;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.metrics.MetricCollection;
import software.amazon.awssdk.metrics.MetricPublisher;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.AcquireInitialTokenRequest;
import software.amazon.awssdk.retries.api.AcquireInitialTokenResponse;
import software.amazon.awssdk.retries.api.RecordSuccessRequest;
import software.amazon.awssdk.retries.api.RecordSuccessResponse;
import software.amazon.awssdk.retries.api.RefreshRetryTokenRequest;
import software.amazon.awssdk.retries.api.RefreshRetryTokenResponse;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.utils.AttributeMap;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/** Whatever user code throws has a stated outcome, Errors too; nothing hangs, and no connection, thread or turn is lost. */
class UserCodeTest {
    /** More than there are connections or threads. */
    private static final int MANY = 60;

    private final RecordingInterceptor recording = new RecordingInterceptor();
    private final AtomicInteger published = new AtomicInteger();
    private RawServer server;

    @AfterEach
    void nothing_is_left_behind() {
        if (server != null) {
            server.close();
        }
        Patience.awaitNoClientThread();
    }

    static Stream<Arguments> places() {
        return Stream.of(UserCode.values())
                .flatMap(place -> Stream.of(true, false)
                        .flatMap(blocking -> Stream.of(
                                        new IllegalStateException("made up"),
                                        new LinkageError("made up"),
                                        new StackOverflowError("made up"))
                                .map(thrown -> Arguments.of(place, blocking ? "blocking" : "asynchronous", thrown))));
    }

    @ParameterizedTest
    @MethodSource("places")
    void what_is_thrown_has_the_outcome_that_the_table_states(UserCode place, String flavour, Throwable thrown)
            throws Exception {
        Fault fault = new Fault(thrown);
        server = RawServer.replying(place.reply);
        try (Program program = new Program(flavour.equals("blocking"), place, fault, server)) {
            fault.isOn = true;
            Throwable failure = program.failureOfCall();
            fault.isOn = false;

            assertThat(fault.strikes).hasPositiveValue();
            assertThat(server.requests()).hasSize(place.requests);
            assertOutcome(place.outcome, thrown, failure);
            assertTold(place.outcome, failure);
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void calls_work_as_soon_as_nothing_is_thrown_any_more(UserCode place, String flavour, Throwable thrown)
            throws Exception {
        Fault fault = new Fault(thrown);
        server = RawServer.replying(reply(CREATED));
        try (Program program = new Program(flavour.equals("blocking"), place, fault, server)) {
            fault.isOn = true;
            for (int i = 0; i < MANY; i++) {
                var unused = program.failureOfCall();
            }
            fault.isOn = false;

            assertThat(program.failureOfCall()).isNull();
        }
    }

    private static void assertOutcome(Outcome outcome, Throwable thrown, Throwable failure) {
        switch (outcome) {
            case THROWN, THROWN_UNNOTICED -> assertThat(failure).isSameAs(thrown);
            case THROWN_AFTER_SUCCESS -> {
                assertThat(failure).isSameAs(thrown);
                assertThat(failure.getSuppressed())
                        .singleElement()
                        .asString()
                        .contains("The request succeeded (HTTP 200, request id R1), but")
                        .contains("The connection probably exists");
            }
            case CAUSE -> {
                if (thrown instanceof Error) {
                    assertThat(failure).isSameAs(thrown);
                } else {
                    assertThat(failure).isInstanceOf(SdkClientException.class).hasCause(thrown);
                }
            }
            case UNREADABLE -> {
                if (thrown instanceof Error) {
                    assertThat(failure).isSameAs(thrown);
                    assertThat(failure.getSuppressed())
                            .singleElement()
                            .asString()
                            .contains("The request succeeded (HTTP 200, request id R1), but");
                } else {
                    assertThat(failure)
                            .isInstanceOf(SdkClientException.class)
                            .hasMessageContaining("The request succeeded (HTTP 200, request id R1), but")
                            .hasRootCause(thrown);
                }
            }
            case REFUSED_BY_SERVICE ->
                assertThat(failure)
                        .isInstanceOf(AppRunnerException.class)
                        .hasMessageContaining("Service returned HTTP status code 400");
            case SUCCESS -> assertThat(failure).isNull();
        }
    }

    /** Interceptors and publishers are told of the end of every call that they were told of the beginning of. */
    private void assertTold(Outcome outcome, Throwable failure) {
        boolean isNoticed = outcome != Outcome.THROWN_UNNOTICED;
        assertThat(published).hasValue(isNoticed ? 1 : 0);
        if (isNoticed) {
            assertThat(recording.names()).endsWith(failure == null ? "afterExecution" : "onExecutionFailure");
            assertThat(recording.told).isSameAs(failure);
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {AppRunnerClient.class, AppRunnerAsyncClient.class})
    void an_Error_ends_build_and_closes_what_it_had_made(Class<?> type) {
        LinkageError thrown = new LinkageError("made up");
        AtomicInteger closed = new AtomicInteger();
        AppRunnerBaseClientBuilder<?, ?> builder = type == AppRunnerClient.class
                ? AppRunnerClient.builder().httpClientBuilder(new Closing(closed))
                : AppRunnerAsyncClient.builder().httpClientBuilder(new ClosingAsync(closed));
        builder.region(Region.US_EAST_1)
                .overrideConfiguration(o -> o.retryStrategy(strategy -> {
                    throw thrown;
                }));

        assertThat(catchThrowable(builder::build)).isSameAs(thrown);
        assertThat(closed).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(classes = {AppRunnerClient.class, AppRunnerAsyncClient.class})
    void what_a_plugin_of_a_client_throws_ends_build(Class<?> type) {
        LinkageError thrown = new LinkageError("made up");
        AppRunnerBaseClientBuilder<?, ?> builder =
                type == AppRunnerClient.class ? AppRunnerClient.builder() : AppRunnerAsyncClient.builder();
        builder.addPlugin(configuration -> {
            throw thrown;
        });

        assertThat(catchThrowable(builder::build)).isSameAs(thrown);
    }

    @Test
    void a_retry_strategy_may_throw_the_failure_that_it_is_asked_about() {
        server = RawServer.replying(UserCode.REFUSED);
        try (AppRunnerClient client = Clients.configure(
                        AppRunnerClient.builder(), server.uri(), o -> o.retryStrategy(new Rethrowing()))
                .build()) {
            assertThat(catchThrowable(() -> Clients.createConnection(client)))
                    .isInstanceOf(AppRunnerException.class)
                    .hasNoSuppressedExceptions();
        }
    }

    @Test
    void what_a_completion_stage_throws_fails_the_stages_behind_it_alone() throws Exception {
        server = RawServer.replying(reply(CREATED));
        try (AppRunnerAsyncClient client = Clients.configure(AppRunnerAsyncClient.builder(), server.uri(), o -> {})
                .build()) {
            for (int i = 0; i < MANY; i++) {
                LinkageError thrown = new LinkageError("made up");
                CompletableFuture<CreateConnectionResponse> call = Clients.createConnection(client);
                CompletableFuture<?> stage = call.thenApply(response -> {
                    throw thrown;
                });

                assertThat(catchThrowable(() -> stage.get(10, TimeUnit.SECONDS)))
                        .hasCause(thrown);
                assertThat(call.get(10, TimeUnit.SECONDS)).isNotNull();
            }
        }
    }

    /** One client with a place where user code throws, and what goes with it. */
    private final class Program implements AutoCloseable {
        private final Setup setup;
        private final Object client;

        Program(boolean isBlocking, UserCode place, Fault fault, RawServer server) {
            ClientOverrideConfiguration.Builder overrides = ClientOverrideConfiguration.builder()
                    .addExecutionInterceptor(recording)
                    .addMetricPublisher(new CountingPublisher());
            AppRunnerBaseClientBuilder<?, ?> builder =
                    isBlocking ? AppRunnerClient.builder() : AppRunnerAsyncClient.builder();
            builder.region(Region.US_EAST_1)
                    .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("AKID", "SECRET")))
                    .endpointOverride(server.uri());
            setup = new Setup(builder, overrides);
            place.put(fault, setup);
            assumeTrue(setup.isPossible, "there is no such code of an asynchronous client");
            builder.overrideConfiguration(overrides.build());
            client = builder instanceof AppRunnerClientBuilder blocking
                    ? blocking.build()
                    : ((AppRunnerAsyncClientBuilder) builder).build();
        }

        /** @return null if the call succeeded */
        Throwable failureOfCall() throws Exception {
            CreateConnectionRequest request = CreateConnectionRequest.builder()
                    .connectionName("my-connection")
                    .providerType(ProviderType.GITHUB)
                    .overrideConfiguration(setup.request.build())
                    .build();
            if (client instanceof AppRunnerClient blocking) {
                return catchThrowable(() -> blocking.createConnection(request));
            }
            try {
                ((AppRunnerAsyncClient) client).createConnection(request).get(10, TimeUnit.SECONDS);
                return null;
            } catch (ExecutionException e) {
                return e.getCause();
            }
        }

        @Override
        public void close() {
            ((SdkAutoCloseable) client).close();
            setup.httpClients.forEach(SdkAutoCloseable::close);
        }
    }

    private final class CountingPublisher implements MetricPublisher {
        private final List<MetricCollection> collections = new CopyOnWriteArrayList<>();

        @Override
        public void publish(MetricCollection metrics) {
            collections.add(metrics);
            published.set(collections.size());
        }

        @Override
        public void close() {}
    }

    /** Builds itself, and counts how often it is closed. */
    private record Closing(AtomicInteger closed) implements SdkHttpClient, SdkHttpClient.Builder<Closing> {
        @Override
        public SdkHttpClient buildWithDefaults(AttributeMap defaults) {
            return this;
        }

        @Override
        public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }

    private record ClosingAsync(AtomicInteger closed)
            implements SdkAsyncHttpClient, SdkAsyncHttpClient.Builder<ClosingAsync> {
        @Override
        public SdkAsyncHttpClient buildWithDefaults(AttributeMap defaults) {
            return this;
        }

        @Override
        public CompletableFuture<Void> execute(AsyncExecuteRequest request) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }

    private record Rethrowing(RetryStrategy working) implements RetryStrategy {
        Rethrowing() {
            this(StandardRetryStrategy.builder().build());
        }

        @Override
        public AcquireInitialTokenResponse acquireInitialToken(AcquireInitialTokenRequest request) {
            return working.acquireInitialToken(request);
        }

        @Override
        public RefreshRetryTokenResponse refreshRetryToken(RefreshRetryTokenRequest request) {
            throw (RuntimeException) request.failure();
        }

        @Override
        public RecordSuccessResponse recordSuccess(RecordSuccessRequest request) {
            return working.recordSuccess(request);
        }

        @Override
        public int maxAttempts() {
            return working.maxAttempts();
        }

        /** With them, only what this builds would be used. */
        @Override
        public boolean useClientDefaults() {
            return false;
        }

        @Override
        public Builder<?, ?> toBuilder() {
            return working.toBuilder();
        }
    }
}
