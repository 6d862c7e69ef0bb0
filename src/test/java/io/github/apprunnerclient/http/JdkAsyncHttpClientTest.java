package io.github.apprunnerclient.http;

import static io.github.apprunnerclient.http.HttpCalls.REPLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apprunnerclient.internal.transport.Patience;
import io.github.apprunnerclient.internal.transport.RawServer;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the asynchronous client over java.net.http promises to any client of the SDK. */
class JdkAsyncHttpClientTest {
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final String HALF = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhe";

    @AfterEach
    void no_thread_is_left() {
        Patience.until(
                Duration.ofSeconds(5),
                "no thread of a client",
                () -> Thread.getAllStackTraces().keySet().stream()
                        .noneMatch(thread -> thread.getName().endsWith("SelectorManager")));
    }

    @Test
    void the_handler_is_told_of_head_and_body() throws Exception {
        try (RawServer server = RawServer.replying(REPLY);
                JdkAsyncHttpClient client = JdkAsyncHttpClient.create()) {
            AsyncCall call = AsyncCall.to(client, server.uri());
            call.outcome.get(10, TimeUnit.SECONDS);

            assertThat(call.status).isEqualTo(200);
            assertThat(call.text.toString()).isEqualTo("hello");
            assertThat(call.completed).isTrue();
            assertThat(server.requests().get(0)).endsWith("hi");
        }
    }

    @Test
    void an_exchange_that_is_over_before_its_future_is_there_leaves_its_connection_to_the_next() throws Exception {
        Thread caller = Thread.currentThread();
        AsyncCall first = AsyncCall.unsent();
        Executor slowToReturn = work -> {
            new Thread(work).start();
            if (Thread.currentThread() == caller) {
                Patience.until(Duration.ofSeconds(5), "the whole reply", () -> first.completed);
                Patience.sleep(50); // until the exchange knows it, too
            }
        };
        try (RawServer server = RawServer.replying(REPLY);
                JdkAsyncHttpClient client =
                        JdkAsyncHttpClient.builder().executor(slowToReturn).build()) {
            first.send(client, server.uri()).outcome.get(10, TimeUnit.SECONDS);
            AsyncCall.to(client, server.uri()).outcome.get(10, TimeUnit.SECONDS);

            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void to_cancel_while_the_head_is_awaited_closes_the_connection() {
        try (RawServer server = afterRequest("");
                JdkAsyncHttpClient client = JdkAsyncHttpClient.create()) {
            AsyncCall call = AsyncCall.to(client, server.uri());
            server.awaitRequests(1);

            call.outcome.cancel(true);

            server.awaitNoConnection();
            assertThat(call.failure).isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void to_cancel_within_the_body_closes_the_connection_and_tells_its_subscriber() {
        try (RawServer server = afterRequest(HALF);
                JdkAsyncHttpClient client = JdkAsyncHttpClient.create()) {
            AsyncCall call = AsyncCall.to(client, server.uri());
            Patience.until(Duration.ofSeconds(5), "half a body", () -> call.text.length() == 2);

            call.outcome.cancel(true);

            server.awaitNoConnection();
            assertThat(call.failure).isInstanceOf(CancellationException.class);
            assertThat(call.bodyFailure).isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void to_fail_the_future_ends_the_exchange_as_well() {
        try (RawServer server = afterRequest("");
                JdkAsyncHttpClient client = JdkAsyncHttpClient.create()) {
            AsyncCall call = AsyncCall.to(client, server.uri());
            server.awaitRequests(1);

            call.outcome.completeExceptionally(new IllegalStateException("too late"));

            server.awaitNoConnection();
            assertThat(call.failure).hasMessage("too late");
        }
    }

    @Test
    void to_cancel_the_subscription_closes_the_connection() {
        try (RawServer server = afterRequest(HALF);
                JdkAsyncHttpClient client = JdkAsyncHttpClient.create()) {
            AsyncCall call = AsyncCall.to(client, server.uri());
            Patience.until(Duration.ofSeconds(5), "half a body", () -> call.text.length() == 2);

            call.subscription.cancel();

            server.awaitNoConnection();
            assertThat(call.bodyFailure).isNull();
            assertThat(call.outcome).isCompletedExceptionally();
        }
    }

    @Test
    void a_head_that_stalls_ends_with_the_read_time_out() {
        assertTimesOut("");
    }

    @Test
    void a_body_that_stalls_ends_with_the_read_time_out() {
        assertTimesOut(HALF);
    }

    @Test
    void time_in_which_nobody_asks_for_the_body_does_not_count() throws Exception {
        try (RawServer server = RawServer.replying(REPLY);
                JdkAsyncHttpClient client =
                        JdkAsyncHttpClient.builder().readTimeout(SHORT).build()) {
            AsyncCall call = AsyncCall.to(client, server.uri(), 0);
            Patience.until(Duration.ofSeconds(5), "a subscription", () -> call.subscription != null);
            Patience.sleep(2 * SHORT.toMillis());

            call.subscription.request(1);

            call.outcome.get(10, TimeUnit.SECONDS);
            assertThat(call.text.toString()).isEqualTo("hello");
        }
    }

    @Test
    void a_handler_may_close_the_client() throws Exception {
        try (RawServer server = RawServer.replying(REPLY)) {
            JdkAsyncHttpClient client = JdkAsyncHttpClient.create();
            AsyncCall call = AsyncCall.to(client, server.uri(), 0);
            Patience.until(Duration.ofSeconds(5), "a subscription", () -> call.subscription != null);

            var unused = call.outcome.whenComplete((nothing, failure) -> client.close());
            call.subscription.request(1);

            call.outcome.get(10, TimeUnit.SECONDS);
            server.awaitNoConnection();
        }
    }

    private static void assertTimesOut(String sent) {
        try (RawServer server = afterRequest(sent);
                JdkAsyncHttpClient client =
                        JdkAsyncHttpClient.builder().readTimeout(SHORT).build()) {
            AsyncCall call = AsyncCall.to(client, server.uri());

            assertThatThrownBy(() -> call.outcome.get(10, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(SocketTimeoutException.class);
            server.awaitNoConnection();
        }
    }

    private static RawServer afterRequest(String text) {
        return new RawServer(wire -> {
            wire.readRequest();
            wire.send(text);
        });
    }
}
