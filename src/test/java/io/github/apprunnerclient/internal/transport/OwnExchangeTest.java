package io.github.apprunnerclient.internal.transport;

import static io.github.apprunnerclient.internal.transport.Clients.CREATED;
import static io.github.apprunnerclient.internal.transport.Clients.createConnection;
import static io.github.apprunnerclient.internal.transport.Clients.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.apprunnerclient.AppRunnerClient;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkClientException;

/** What the default does over a kept TLS connection: the caller itself sends, and can go in every phase all the same. */
class OwnExchangeTest {
    private static SSLContext tls;
    private static SSLContext before;

    private RawServer server;
    private Throwable failure;

    /** Where the second reply on a connection stalls, and what the caller is told of it. */
    enum Stall {
        BEFORE_THE_HEAD("", "The connection may have been made"),
        WITHIN_THE_HEAD("HTTP/1.1 200 OK\r\nx-amzn-Req", "The connection may have been made"),
        WITHIN_THE_BODY(
                "HTTP/1.1 200 OK\r\nx-amzn-RequestId: R2\r\nContent-Length: 100\r\n\r\n{\"Conn",
                "The request succeeded (HTTP 200, request id R2), but its reply can't be read");

        private final String sent;
        private final String told;

        Stall(String sent, String told) {
            this.sent = sent;
            this.told = told;
        }
    }

    @BeforeAll
    static void trust_one_certificate(@TempDir Path folder) throws Exception {
        KeyStore key = Certificates.make(folder.resolve("localhost.p12"), "localhost");
        KeyStore trusted = Certificates.trusting(folder.resolve("trusted.p12"), key);
        tls = Certificates.server(key, trusted);
        before = SSLContext.getDefault();
        SSLContext.setDefault(tls);
    }

    @AfterAll
    static void trust_as_before() {
        SSLContext.setDefault(before);
    }

    @AfterEach
    void nothing_is_left_behind() {
        server.awaitNoConnection();
        server.close();
        Patience.awaitNoClientThread();
    }

    @ParameterizedTest
    @EnumSource
    void an_interrupt_ends_it_at_once(Stall stall) {
        server = stallingAtTheSecond(stall);
        try (AppRunnerClient client = Clients.DEFAULT.client(server.uri())) {
            Patience.assertPrompt(() -> latenessAfter(client, Thread.currentThread()::interrupt));

            assertThat(Thread.interrupted()).as("the interrupt flag").isTrue();
            assertThat(failure)
                    .isInstanceOf(AbortedException.class)
                    .hasMessageStartingWith("Thread was interrupted")
                    .hasMessageContaining(stall.told);
        }
    }

    @ParameterizedTest
    @EnumSource
    void close_ends_it_at_once(Stall stall) {
        server = stallingAtTheSecond(stall);
        Patience.assertPrompt(() -> {
            AppRunnerClient client = Clients.DEFAULT.client(server.uri());
            return latenessAfter(client, client::close);
        });

        assertThat(failure)
                .isInstanceOf(SdkClientException.class)
                .hasMessageStartingWith("This client was closed before the call was over")
                .hasMessageContaining(stall.told);
    }

    @Test
    void the_client_is_as_good_as_new_after_an_interrupt() {
        server = stallingAtTheSecond(Stall.BEFORE_THE_HEAD);
        try (AppRunnerClient client = Clients.DEFAULT.client(server.uri())) {
            latenessAfter(client, Thread.currentThread()::interrupt);
            assertThat(Thread.interrupted()).isTrue();

            assertThat(createConnection(client).connection()).isNotNull();
        }
        assertThat(server.connections()).isEqualTo(2);
    }

    @Test
    void a_flag_that_is_set_already_keeps_the_request_from_being_sent() {
        server = RawServer.secure(tls, RawServer.always(reply(CREATED)));
        try (AppRunnerClient client = Clients.DEFAULT.client(server.uri())) {
            createConnection(client);
            Thread.currentThread().interrupt();
            failure = catchThrowable(() -> createConnection(client));

            assertThat(Thread.interrupted()).isTrue();
            assertThat(failure).isInstanceOf(AbortedException.class);
        }
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void a_connection_that_breaks_is_told_and_its_successor_serves_the_next_attempt() {
        server = RawServer.secure(
                tls,
                wire -> {
                    wire.readRequest();
                    wire.send(reply(CREATED));
                    wire.readRequest();
                    wire.reset();
                },
                RawServer.always(reply(CREATED)));
        try (AppRunnerClient client = Clients.DEFAULT.client(server.uri())) {
            createConnection(client);

            assertThat(createConnection(client).connection()).isNotNull();
        }
        assertThat(server.requests()).hasSize(3);
    }

    private static RawServer stallingAtTheSecond(Stall stall) {
        return RawServer.secure(tls, wire -> {
            wire.readRequest();
            wire.send(reply(CREATED));
            wire.readRequest();
            wire.send(stall.sent);
        });
    }

    /** @return by how many milliseconds a second call outlasts {@code end}, which another thread does while it stalls */
    private long latenessAfter(AppRunnerClient client, Runnable end) {
        Thread.interrupted();
        createConnection(client);
        Thread caller = Thread.currentThread();
        AtomicLong endedAt = new AtomicLong();
        int earlier = server.requests().size();
        Thread other = new Thread(() -> {
            server.awaitRequests(earlier + 1);
            Patience.until(Duration.ofSeconds(5), "the caller to send by itself", () -> isExchanging(caller));
            Patience.sleep(100);
            endedAt.set(System.nanoTime());
            end.run();
        });
        other.setDaemon(true);
        other.start();
        failure = catchThrowable(() -> createConnection(client));
        return (System.nanoTime() - endedAt.get()) / 1_000_000;
    }

    private static boolean isExchanging(Thread caller) {
        return Arrays.stream(caller.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(OwnExchange.class.getName()));
    }
}
