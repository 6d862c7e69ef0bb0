package io.github.apprunnerclient.internal.driver;

import static io.github.apprunnerclient.internal.driver.Clients.createConnection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.model.AppRunnerException;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.model.CreateConnectionResponse;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.client.config.SdkAdvancedAsyncClientOption;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.signer.NoOpSigner;
import software.amazon.awssdk.http.SdkHttpResponse;

/** How an asynchronous call goes on, and on which thread. */
class AsyncCallTest {
    private static final URI ENDPOINT = URI.create("http://127.0.0.1:1");

    private final ManualHttpClient http = new ManualHttpClient();
    private final AppRunnerAsyncClient client = client(null);

    @AfterEach
    void no_thread_is_left() {
        client.close();
        Patience.awaitNoClientThread();
    }

    @Test
    void a_call_returns_before_there_is_a_reply() {
        CompletableFuture<CreateConnectionResponse> call = createConnection(client);

        ManualHttpClient.Exchange exchange = http.next();
        assertThat(call).isNotDone();
        assertThat(exchange.sentBody()).contains("\"ConnectionName\":\"my-connection\"");

        exchange.succeeds();
        assertThat(call.join().connection().connectionName()).isEqualTo("my-connection");
    }

    @Test
    void a_future_is_completed_on_a_daemon_thread_of_the_client() {
        Thread completedBy = completingThread(createConnection(client));

        assertThat(completedBy.getName()).startsWith("apprunner-client-async-");
        assertThat(completedBy.isDaemon()).isTrue();
        assertThat(completedBy.getContextClassLoader()).isSameAs(AppRunnerAsyncClient.class.getClassLoader());
    }

    @Test
    void a_future_is_completed_on_the_executor_that_was_given() {
        Executor given = work -> new Thread(work, "given").start();
        try (AppRunnerAsyncClient configured = client(given)) {
            assertThat(completingThread(createConnection(configured)).getName()).isEqualTo("given");
        }
    }

    @Test
    void a_future_is_completed_where_the_reply_is_if_the_executor_refuses() {
        Executor full = work -> {
            throw new RejectedExecutionException("full");
        };
        try (AppRunnerAsyncClient configured = client(full)) {
            assertThat(completingThread(createConnection(configured))).isSameAs(Thread.currentThread());
        }
    }

    @Test
    void a_continuation_that_blocks_holds_up_neither_the_HTTP_client_nor_other_calls() {
        CountDownLatch released = new CountDownLatch(1);
        CompletableFuture<Void> blocked = createConnection(client).thenAccept(response -> await(released));

        http.next().succeeds();
        CompletableFuture<CreateConnectionResponse> other = createConnection(client);
        http.next().succeeds();

        assertThat(other.join().connection()).isNotNull();
        assertThat(blocked).isNotDone();
        released.countDown();
        blocked.join();
    }

    @Test
    void continuations_that_wait_for_other_calls_do_not_starve_them() {
        List<CompletableFuture<CreateConnectionResponse>> first =
                IntStream.range(0, 32).mapToObj(i -> createConnection(client)).toList();
        List<CompletableFuture<CreateConnectionResponse>> waiting = new ArrayList<>();
        first.forEach(call ->
                waiting.add(call.thenApply(response -> createConnection(client).join())));

        for (int i = 0; i < 64; i++) {
            http.next().succeeds();
        }

        CompletableFuture.allOf(waiting.toArray(CompletableFuture[]::new)).join();
    }

    @Test
    void an_invalid_request_fails_the_future_as_the_blocking_call_fails() {
        assertFailsAsBlocking(r -> r.connectionName("abc"));
    }

    @Test
    void an_option_that_is_not_honoured_fails_the_future_as_the_blocking_call_fails() {
        assertFailsAsBlocking(r -> r.connectionName("my-connection")
                .providerType("GITHUB")
                .overrideConfiguration(o -> o.signer(new NoOpSigner())));
    }

    @Test
    void a_failure_is_retried_and_told_as_that_of_a_blocking_call() {
        CompletableFuture<CreateConnectionResponse> call = createConnection(client);

        http.next().replies(503, "{}");
        http.next().replies(500, "{}");

        assertThat(failure(call))
                .isInstanceOf(AppRunnerException.class)
                .hasMessageContaining("Status Code: 500")
                .hasMessageContaining("(SDK Attempt Count: 2)");
        assertThat(failure(call).getSuppressed()).hasSize(1);
    }

    static Stream<Consumer<ManualHttpClient.Exchange>> repliesWithoutBody() {
        return Stream.of(exchange -> exchange.replies(200, ""), exchange -> {
            exchange.head(200);
            exchange.execution.complete(null);
        });
    }

    @ParameterizedTest
    @MethodSource("repliesWithoutBody")
    void a_reply_without_a_body_is_a_reply(Consumer<ManualHttpClient.Exchange> reply) {
        CompletableFuture<CreateConnectionResponse> call = createConnection(client);

        reply.accept(http.next());

        assertThat(call.join().connection()).isNull();
    }

    static Stream<Consumer<ManualHttpClient.Exchange>> noReplies() {
        return Stream.of(
                exchange -> exchange.execution.complete(null),
                exchange -> exchange.execution.completeExceptionally(new java.io.IOException("broken")),
                exchange -> exchange.handler().onError(new java.io.IOException("broken")),
                exchange -> exchange.handler().onError(new CompletionException(new java.io.IOException("broken"))),
                exchange -> exchange.body("{}"),
                exchange -> exchange.replies(100, ""),
                exchange -> exchange.replies(999, ""),
                exchange -> exchange.handler()
                        .onHeaders(SdkHttpResponse.builder().statusCode(7).build()));
    }

    @ParameterizedTest
    @MethodSource("noReplies")
    void what_is_no_reply_is_retried(Consumer<ManualHttpClient.Exchange> end) {
        CompletableFuture<CreateConnectionResponse> call = createConnection(client);

        end.accept(http.next());
        end.accept(http.next());

        assertThat(failure(call))
                .isInstanceOf(SdkClientException.class)
                .hasMessageStartingWith("Unable to execute HTTP request: ")
                .hasMessageContaining("(SDK Attempt Count: 2)")
                .hasMessageNotContaining("null");
    }

    @Test
    void an_error_of_the_HTTP_client_reaches_the_caller_as_it_is() {
        CompletableFuture<CreateConnectionResponse> call = createConnection(client);
        Error error = new NoClassDefFoundError("io/netty/Something");

        http.next().execution.completeExceptionally(error);

        assertThat(failure(call)).isSameAs(error);
    }

    private AppRunnerAsyncClient client(Executor completionExecutor) {
        var builder = Clients.configure(AppRunnerAsyncClient.builder(), ENDPOINT, o -> {})
                .httpClient(http);
        if (completionExecutor != null) {
            builder.asyncConfiguration(
                    a -> a.advancedOption(SdkAdvancedAsyncClientOption.FUTURE_COMPLETION_EXECUTOR, completionExecutor));
        }
        return builder.build();
    }

    private Thread completingThread(CompletableFuture<?> call) {
        AtomicReference<Thread> thread = new AtomicReference<>();
        CompletableFuture<Void> continued = call.thenRun(() -> thread.set(Thread.currentThread()));
        http.next().succeeds();
        continued.join();
        return thread.get();
    }

    private void assertFailsAsBlocking(Consumer<CreateConnectionRequest.Builder> request) {
        Throwable blocking;
        try (AppRunnerClient other =
                Clients.configure(AppRunnerClient.builder(), ENDPOINT, o -> {}).build()) {
            blocking = catchThrowable(() -> other.createConnection(request));
        }

        Throwable failure = failure(client.createConnection(request));

        assertThat(failure).hasSameClassAs(blocking).hasMessage(blocking.getMessage());
        assertThat(http.isIdle()).isTrue();
    }

    static Throwable failure(CompletableFuture<?> call) {
        assertThat(call).failsWithin(Duration.ofSeconds(10));
        Throwable failure = call.handle((response, thrown) -> thrown).join();
        return failure instanceof CompletionException ? failure.getCause() : failure;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
