package io.github.apprunnerclient.internal.driver;

import static io.github.apprunnerclient.internal.driver.Clients.CREATED;
import static io.github.apprunnerclient.internal.driver.Clients.createConnection;
import static io.github.apprunnerclient.internal.driver.Clients.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.internal.call.ApiCall;
import io.github.apprunnerclient.internal.call.ApiCallFactory;
import io.github.apprunnerclient.internal.config.BuilderOptions;
import io.github.apprunnerclient.internal.config.ClientSettingsResolver;
import io.github.apprunnerclient.internal.protocol.AllOperations;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.model.CreateConnectionResponse;
import io.github.apprunnerclient.model.ProviderType;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.ClientType;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.client.config.SdkAdvancedAsyncClientOption;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;

/** Whatever is thrown where user code runs or a thread is started, Errors too: calls end, and the next ones work. */
class ErrorsTest {
    /** More than there are connections, threads, or workers. */
    private static final int MANY = 120;

    private final RawServer server = RawServer.replying(reply(CREATED));

    @AfterEach
    void nothing_is_left_behind() {
        server.close();
        Patience.awaitNoClientThread();
    }

    static Stream<Named<Runnable>> failures() {
        return Stream.of(
                failure("IllegalStateException", () -> {
                    throw new IllegalStateException("made up");
                }),
                failure("RejectedExecutionException", () -> {
                    throw new RejectedExecutionException("made up");
                }),
                failure("OutOfMemoryError", () -> {
                    throw new OutOfMemoryError("unable to create native thread");
                }),
                failure("StackOverflowError", () -> {
                    throw new StackOverflowError("made up");
                }));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void every_future_completes_though_the_completion_executor_fails(Runnable failure) throws Exception {
        Executor executor = work -> failure.run();
        try (AppRunnerAsyncClient client = completingOn(executor)) {
            assertThat(outcomes(client)).containsOnly("created");
        }
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_future_completes_once_though_the_completion_executor_fails_after_it_has_run_it(Runnable failure)
            throws Exception {
        Executor executor = work -> {
            work.run();
            failure.run();
        };
        try (AppRunnerAsyncClient client = completingOn(executor)) {
            assertThat(outcomes(client)).containsOnly("created");
        }
        assertThat(server.requests()).hasSize(MANY);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_call_ends_in_time_though_the_scheduler_fails(Runnable failure) throws Exception {
        ScheduledThreadPoolExecutor scheduler = new ScheduledThreadPoolExecutor(1) {
            @Override
            public ScheduledFuture<?> schedule(Runnable work, long delay, TimeUnit unit) {
                failure.run();
                return null;
            }
        };
        try (AppRunnerAsyncClient client = Clients.configure(
                        AppRunnerAsyncClient.builder(),
                        server.uri(),
                        o -> o.scheduledExecutorService(scheduler).apiCallTimeout(Duration.ofSeconds(30)))
                .build()) {
            assertThat(outcomes(client)).containsOnly("created");
        } finally {
            scheduler.shutdown();
        }
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_call_fails_with_what_a_given_HTTP_client_throws_and_the_next_one_works(Runnable failure) {
        FailingAtFirst httpClient = new FailingAtFirst(failure);
        try (httpClient;
                AppRunnerClient client = Clients.configure(
                                AppRunnerClient.builder().httpClient(httpClient), server.uri(), o -> {})
                        .build()) {
            for (int i = 0; i < MANY; i++) {
                assertThat(catchThrowable(() -> createConnection(client))).isNotNull();
            }
            httpClient.fails = false;

            assertThat(createConnection(client).connection()).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_pool_of_senders_reports_what_its_HTTP_client_throws_and_sends_on(Runnable failure) throws Exception {
        FailingAtFirst httpClient = new FailingAtFirst(failure);
        try (PooledSender sender = new PooledSender(httpClient);
                AsyncDriver driver = new AsyncDriver(sender, null, null)) {
            ApiCallFactory calls = calls();
            List<CompletableFuture<?>> failed = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                failed.add(driver.execute(createConnectionCall(calls)));
            }
            for (CompletableFuture<?> call : failed) {
                assertThat(catchThrowable(() -> call.get(30, TimeUnit.SECONDS))).isInstanceOf(ExecutionException.class);
            }
            httpClient.fails = false;

            assertThat(driver.execute(createConnectionCall(calls)).get(30, TimeUnit.SECONDS))
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_future_fails_with_what_an_interceptor_throws_before_anything_is_sent(Runnable failure) {
        ExecutionInterceptor interceptor = new ExecutionInterceptor() {
            @Override
            public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
                failure.run();
            }
        };
        try (AppRunnerAsyncClient client = Clients.configure(
                        AppRunnerAsyncClient.builder(), server.uri(), o -> o.addExecutionInterceptor(interceptor))
                .build()) {
            Throwable thrown = catchThrowable(() -> createConnection(client).get(30, TimeUnit.SECONDS));

            assertThat(thrown).isInstanceOf(ExecutionException.class);
            assertThat(thrown.getCause()).hasSameClassAs(catchThrowable(failure::run));
        }
        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_reply_whose_body_throws_is_aborted(Runnable failure) {
        FailingBody httpClient = new FailingBody(failure);
        try (AppRunnerClient client = Clients.configure(
                        AppRunnerClient.builder().httpClient(httpClient), server.uri(), o -> {})
                .build()) {
            assertThat(catchThrowable(() -> createConnection(client))).isNotNull();
        }
        assertThat(httpClient.bodyAborts).hasValue(1);
    }

    private ApiCallFactory calls() {
        return new ApiCallFactory(
                new ClientSettingsResolver(new BuilderOptions()
                                .region(Region.US_EAST_1)
                                .credentialsProvider(
                                        StaticCredentialsProvider.create(AwsBasicCredentials.create("AKID", "SECRET")))
                                .endpointOverride(server.uri())
                                .overrideConfiguration(ClientOverrideConfiguration.builder()
                                        .retryStrategy(AwsRetryStrategy.doNotRetry())
                                        .build()))
                        .resolve(ClientType.ASYNC, "Failing", "AK"),
                plugins -> {
                    throw new UnsupportedOperationException();
                },
                Clock.systemUTC(),
                System::nanoTime);
    }

    @SuppressWarnings("unchecked")
    private static ApiCall<CreateConnectionResponse> createConnectionCall(ApiCallFactory calls) {
        CreateConnectionRequest request = CreateConnectionRequest.builder()
                .connectionName("my-connection")
                .providerType(ProviderType.GITHUB)
                .build();
        return (ApiCall<CreateConnectionResponse>) (ApiCall<?>) calls.newCall(AllOperations.of(request), request);
    }

    private AppRunnerAsyncClient completingOn(Executor executor) {
        return Clients.configure(AppRunnerAsyncClient.builder(), server.uri(), o -> {})
                .asyncConfiguration(
                        a -> a.advancedOption(SdkAdvancedAsyncClientOption.FUTURE_COMPLETION_EXECUTOR, executor))
                .build();
    }

    private static List<String> outcomes(AppRunnerAsyncClient client) throws Exception {
        List<CompletableFuture<?>> calls = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            calls.add(createConnection(client));
        }
        List<String> outcomes = new ArrayList<>();
        for (CompletableFuture<?> call : calls) {
            call.get(30, TimeUnit.SECONDS);
            outcomes.add("created");
        }
        return outcomes;
    }

    private static Named<Runnable> failure(String name, Runnable failure) {
        return Named.of(name, failure);
    }

    /** Whose reply of 200 OK has a body that can't be read. */
    private static final class FailingBody implements SdkHttpClient {
        private final AtomicInteger bodyAborts = new AtomicInteger();
        private final InputStream body;

        FailingBody(Runnable failure) {
            this.body = new InputStream() {
                @Override
                public int read() {
                    failure.run();
                    return -1;
                }
            };
        }

        @Override
        public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
            return new ExecutableHttpRequest() {
                @Override
                public HttpExecuteResponse call() {
                    return HttpExecuteResponse.builder()
                            .response(SdkHttpResponse.builder().statusCode(200).build())
                            .responseBody(AbortableInputStream.create(body, bodyAborts::incrementAndGet))
                            .build();
                }

                @Override
                public void abort() {}
            };
        }

        @Override
        public void close() {}
    }

    private static final class FailingAtFirst implements SdkHttpClient {
        private final SdkHttpClient working = UrlConnectionHttpClient.create();
        private final Runnable failure;
        private volatile boolean fails = true;

        FailingAtFirst(Runnable failure) {
            this.failure = failure;
        }

        @Override
        public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
            if (fails) {
                failure.run();
            }
            return working.prepareRequest(request);
        }

        @Override
        public void close() {
            working.close();
        }
    }
}
