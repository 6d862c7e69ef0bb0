package io.github.apprunnerclient.internal.driver;

import static io.github.apprunnerclient.internal.driver.Clients.CREATED;
import static io.github.apprunnerclient.internal.driver.Clients.createConnection;
import static io.github.apprunnerclient.internal.driver.Clients.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.model.CreateConnectionResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;

/** Cancelled, closed and many calls on a real wire. */
class AsyncWireTest {
    private RawServer server;

    @AfterEach
    void nothing_is_left_behind() {
        server.close();
        Patience.awaitNoClientThread();
    }

    static Stream<Arguments> phases() {
        return Stream.of(Clients.DEFAULT_ASYNC, Clients.NETTY_ASYNC)
                .flatMap(clients -> Stream.of(
                                Named.<RawServer.Script>of("before the reply", wire -> {}),
                                Named.<RawServer.Script>of(
                                        "within the head", wire -> wire.send("HTTP/1.1 200 OK\r\nContent-Len")),
                                Named.<RawServer.Script>of(
                                        "before the body",
                                        wire -> wire.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n")),
                                Named.<RawServer.Script>of(
                                        "within the body",
                                        wire -> wire.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"Conn")))
                        .map(phase -> Arguments.of(clients, phase)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("phases")
    void cancelling_closes_the_connection_and_sends_nothing_more(Clients clients, RawServer.Script phase) {
        server = stalling(phase);
        try (AppRunnerAsyncClient client = clients.asyncClient(server.uri(), o -> {})) {
            CompletableFuture<CreateConnectionResponse> call = createConnection(client);
            server.awaitRequests(1);
            Patience.sleep(50);

            call.cancel(true);

            server.awaitNoConnection();
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("phases")
    void closing_the_client_fails_the_call_and_closes_the_connection(Clients clients, RawServer.Script phase) {
        server = stalling(phase);
        CompletableFuture<CreateConnectionResponse> call;
        try (AppRunnerAsyncClient client = clients.asyncClient(server.uri(), o -> {})) {
            call = createConnection(client);
            server.awaitRequests(1);
            Patience.sleep(50);
        }

        assertThat(catchThrowable(() -> JoiningClient.join(call)))
                .isInstanceOf(SdkClientException.class)
                .hasMessageStartingWith("This client was closed before the call was over");
        server.awaitNoConnection();
        assertThat(server.requests()).hasSize(1);
    }

    static Stream<Arguments> httpClients() {
        int workers = Math.max(8, Runtime.getRuntime().availableProcessors());
        Duration aMinute = Duration.ofMinutes(1);
        return Stream.of(
                Arguments.of(Named.of("the default", null), 50 + 8 + 1 + workers),
                Arguments.of(
                        Named.of(
                                "Netty",
                                NettyNioAsyncHttpClient.builder()
                                        .connectionTimeout(aMinute)
                                        .connectionAcquisitionTimeout(aMinute)),
                        1 + workers));
    }

    @ParameterizedTest
    @MethodSource("httpClients")
    void a_thousand_calls_at_once_need_few_threads_and_leave_none(
            SdkAsyncHttpClient.Builder<?> httpClient, int mostThreads) {
        server = RawServer.replying(reply(CREATED));
        AtomicLong threads = new AtomicLong();
        try (AppRunnerAsyncClient client = Clients.configure(AppRunnerAsyncClient.builder(), server.uri(), o -> {})
                .httpClientBuilder(httpClient)
                .build()) {
            List<CompletableFuture<CreateConnectionResponse>> calls = new ArrayList<>();
            for (int i = 0; i < 1000; i++) {
                calls.add(createConnection(client)
                        .whenComplete(
                                (response, failure) -> threads.accumulateAndGet(Patience.clientThreads(), Math::max)));
            }
            CompletableFuture.allOf(calls.toArray(CompletableFuture[]::new)).join();
        }
        assertThat(threads.get()).isBetween(1L, (long) mostThreads);
        assertThat(server.requests()).hasSize(1000);
    }

    private static RawServer stalling(RawServer.Script phase) {
        return new RawServer(wire -> {
            wire.readRequest();
            phase.run(wire);
        });
    }
}
