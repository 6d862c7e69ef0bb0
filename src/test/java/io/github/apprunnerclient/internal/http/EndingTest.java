package io.github.apprunnerclient.internal.http;

import static io.github.apprunnerclient.internal.http.HttpCalls.execute;
import static io.github.apprunnerclient.internal.http.HttpCalls.post;
import static io.github.apprunnerclient.internal.http.HttpCalls.prepare;
import static io.github.apprunnerclient.internal.http.HttpCalls.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.apprunnerclient.internal.driver.Patience;
import io.github.apprunnerclient.internal.driver.RawServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpConfigurationOption;
import software.amazon.awssdk.utils.AttributeMap;

/** An abort or an interrupt ends an exchange at once in each of its phases. For DNS see {@link LookUpTest}, too. */
class EndingTest {
    private static final int MUCH = 50_000_000;
    private static final AttributeMap PATIENT = AttributeMap.builder()
            .put(SdkHttpConfigurationOption.MAX_CONNECTIONS, 1)
            .put(SdkHttpConfigurationOption.CONNECTION_TIMEOUT, Duration.ofSeconds(60))
            .put(SdkHttpConfigurationOption.TLS_NEGOTIATION_TIMEOUT, Duration.ofSeconds(60))
            .put(SdkHttpConfigurationOption.CONNECTION_ACQUIRE_TIMEOUT, Duration.ofSeconds(60))
            .build();

    enum Ending {
        ABORT,
        INTERRUPT
    }

    private final CountDownLatch over = new CountDownLatch(1);
    private final OpenSockets before = OpenSockets.now();
    private final SdkHttpClient client = Transport.client(PATIENT);
    private RawServer server;
    private Throwable failure;
    private boolean interrupted;

    @AfterEach
    void close() {
        over.countDown();
        client.close();
        if (server != null) {
            server.close();
        }
    }

    static Stream<Arguments> transports_and_endings() {
        return Arrays.stream(Transport.values())
                .flatMap(transport -> Arrays.stream(Ending.values()).map(ending -> Arguments.of(transport, ending)));
    }

    @ParameterizedTest
    @EnumSource
    void an_exchange_that_has_not_begun_ends(Ending ending) throws Exception {
        server = RawServer.replying(HttpCalls.REPLY);
        ExecutableHttpRequest exchange = prepare(client, post(server.uri()));
        if (ending == Ending.ABORT) {
            exchange.abort();
        } else {
            Thread.currentThread().interrupt();
        }

        failure = catchThrowable(exchange::call);

        assertThat(Thread.interrupted()).isEqualTo(ending == Ending.INTERRUPT);
        assertThat(failure).isInstanceOf(IOException.class);
        assertThat(server.connections()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_wait_for_a_connection_ends(Ending ending) throws Exception {
        server = RawServer.replying(HttpCalls.REPLY);
        var first = execute(client, server.uri());

        assertEnds(ending, prepare(client, post(server.uri())), "ConnectionPool.acquire");

        text(first);
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_look_up_ends(Ending ending) throws Exception {
        HttpExchange exchange = (HttpExchange) prepare(client, post(RawServer.nowhere()));
        CompletableFuture<InetAddress[]> addresses = new CompletableFuture<>();

        assertEnds(ending, exchange, () -> exchange.await(addresses, Duration.ofSeconds(60)), "HttpExchange.await");

        assertThat(addresses).isCancelled();
    }

    @ParameterizedTest
    @EnumSource
    void connecting_ends(Ending ending) throws Exception {
        try (FullListener listener = new FullListener(InetAddress.getLoopbackAddress(), 0)) {
            assertEnds(ending, prepare(client, post(listener.uri())), "HttpConnection.connect");
        }
        before.awaitNoMore();
    }

    @ParameterizedTest
    @EnumSource
    void a_handshake_ends(Ending ending) throws Exception {
        server = new RawServer(wire -> {});
        URI uri = URI.create("https://localhost:" + server.uri().getPort());

        assertEnds(ending, prepare(client, post(uri)), "TlsSockets.handshake");

        assertNoSocketLeft();
    }

    @ParameterizedTest
    @MethodSource("transports_and_endings")
    void sending_ends(Transport transport, Ending ending) throws Exception {
        server = transport.server(wire -> {
            wire.readByte();
            over.await();
            wire.close();
        });
        ExecutableHttpRequest exchange =
                prepare(client, post(server.uri()), () -> new ByteArrayInputStream(new byte[MUCH]));

        assertEnds(ending, exchange, "HttpConnection.write");

        over.countDown();
        assertNoSocketLeft();
    }

    @ParameterizedTest
    @MethodSource("transports_and_endings")
    void a_wait_for_the_head_ends(Transport transport, Ending ending) throws Exception {
        server = transport.server(wire -> wire.readRequest());

        assertEnds(ending, prepare(client, post(server.uri())), "ReplyHead.read");

        assertNoSocketLeft();
    }

    @ParameterizedTest
    @MethodSource("transports_and_endings")
    void reading_the_head_ends(Transport transport, Ending ending) throws Exception {
        server = transport.server(wire -> {
            wire.readRequest();
            wire.send("HTTP/1.1 200 OK\r\nContent-Le");
        });

        assertEnds(ending, prepare(client, post(server.uri())), "ReplyHead.readHeaders");

        assertThat(failure).isInstanceOf(UnreadableReplyException.class);
        assertNoSocketLeft();
    }

    @ParameterizedTest
    @MethodSource("transports_and_endings")
    void reading_the_body_ends(Transport transport, Ending ending) throws Exception {
        server = transport.server(wire -> {
            wire.readRequest();
            wire.send("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhe");
        });
        ExecutableHttpRequest exchange = prepare(client, post(server.uri()));

        assertEnds(ending, exchange, () -> text(exchange.call()), "ReplyBody.readPart");

        assertNoSocketLeft();
    }

    @Test
    void a_body_whose_reader_has_been_aborted_is_not_taken_for_a_whole_one() throws Exception {
        server = HttpCalls.afterRequest(wire -> wire.send("HTTP/1.1 200 OK\r\n\r\nhello"));
        ExecutableHttpRequest exchange = prepare(client, post(server.uri()));
        var body = exchange.call().responseBody().orElseThrow();
        assertThat(body.readNBytes(5)).hasSize(5);

        exchange.abort();

        assertThat(catchThrowable(body::read))
                .isInstanceOf(IOException.class)
                .hasMessage("The reply was left before its end");
    }

    private void assertNoSocketLeft() {
        Patience.until(HttpCalls.SECONDS, "no open connection", () -> server.openConnections() == 0);
        server.close();
        before.awaitNoMore();
    }

    private interface Work {
        Object run() throws IOException;
    }

    private void assertEnds(Ending ending, ExecutableHttpRequest exchange, String phase) throws Exception {
        assertEnds(ending, exchange, exchange::call, phase);
    }

    /** @param phase the class and the method that the caller is in when it is ended */
    private void assertEnds(Ending ending, ExecutableHttpRequest exchange, Work work, String phase) throws Exception {
        Thread caller = HttpCalls.start(() -> {
            failure = catchThrowable(work::run);
            interrupted = Thread.interrupted();
        });
        Patience.until(HttpCalls.SECONDS, phase, () -> isIn(caller, phase) && isBlocked(caller));
        if (ending == Ending.ABORT) {
            exchange.abort();
        } else {
            caller.interrupt();
        }
        caller.join(30_000);

        assertThat(caller.isAlive()).as("still there").isFalse();
        assertThat(failure).isInstanceOf(IOException.class);
        assertThat(interrupted).as("the interrupt flag").isEqualTo(ending == Ending.INTERRUPT);
    }

    private static boolean isIn(Thread thread, String phase) {
        return Arrays.stream(thread.getStackTrace())
                .anyMatch(frame -> (frame.getClassName() + "." + frame.getMethodName()).endsWith("http." + phase));
    }

    /** In the operating system or in a wait, as far as the JDK shows it. */
    private static boolean isBlocked(Thread thread) {
        StackTraceElement[] frames = thread.getStackTrace();
        return frames.length > 0 && frames[0].isNativeMethod();
    }
}
