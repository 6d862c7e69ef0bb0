package io.github.apprunnerclient.internal.driver;

import static io.github.apprunnerclient.internal.driver.Clients.CREATED;
import static io.github.apprunnerclient.internal.driver.Clients.createConnection;
import static io.github.apprunnerclient.internal.driver.Clients.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.apprunnerclient.AppRunnerClient;
import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.util.Collections;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.retries.DefaultRetryStrategy;

/** Connections that are kept for the next call. */
public class KeptConnectionTest {
    private static final int AT_ONCE = 12;

    private RawServer server;

    @AfterEach
    void close() {
        server.close();
        Patience.awaitNoClientThread();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NETTY_ASYNC") // It keeps a connection a moment later.
    @Shows(Promise.KEEPS_CONNECTIONS)
    void calls_one_after_the_other_share_a_connection(Clients clients) {
        server = RawServer.replying(reply(CREATED));
        try (AppRunnerClient client = clients.client(server.uri())) {
            for (int i = 0; i < 3; i++) {
                createConnection(client);
            }
        }

        assertThat(server.requests()).hasSize(3);
        assertThat(server.connections()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NETTY_ASYNC") // It keeps a connection a moment later.
    @Shows(Promise.KEEPS_AS_MANY_AS_ARE_USED)
    void calls_made_at_once_find_the_connections_of_those_before_them(Clients clients) throws Exception {
        CyclicBarrier allHaveArrived = new CyclicBarrier(AT_ONCE);
        server = new RawServer(wire -> {
            while (true) {
                wire.readRequest();
                meet(allHaveArrived);
                wire.send(reply(CREATED));
            }
        });
        ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE);
        try (AppRunnerClient client = clients.client(server.uri())) {
            for (int round = 0; round < 3; round++) {
                callers.invokeAll(Collections.nCopies(AT_ONCE, () -> createConnection(client)));
            }
        } finally {
            callers.shutdown();
        }

        assertThat(server.requests()).hasSize(3 * AT_ONCE);
        if (Promise.KEEPS_AS_MANY_AS_ARE_USED.isKeptBy(clients)) {
            assertThat(server.connections()).isEqualTo(AT_ONCE);
        } else {
            assertThat(server.connections()).isGreaterThan(AT_ONCE);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NETTY_ASYNC") // It keeps a connection a moment later.
    @Shows(Promise.KEEPS_CONNECTIONS)
    void an_error_reply_leaves_the_connection_usable(Clients clients) {
        server = new RawServer(wire -> {
            wire.readRequest();
            wire.send("HTTP/1.1 400 Bad Request\r\nContent-Length: 2\r\n\r\n{}");
            wire.readRequest();
            wire.send(reply(CREATED));
        });
        try (AppRunnerClient client = clients.client(server.uri())) {
            catchThrowable(() -> createConnection(client));
            createConnection(client);
        }

        assertThat(server.connections()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NETTY_ASYNC") // It does not say that a reply broke there.
    void the_rest_of_a_broken_reply_is_never_taken_for_the_next_one(Clients clients) {
        server = new RawServer(
                wire -> {
                    wire.readRequest();
                    wire.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nnonsense\r\n" + reply("{}"));
                },
                wire -> {
                    wire.readRequest();
                    wire.send(reply(CREATED));
                });
        try (AppRunnerClient client = clients.client(server.uri())) {
            assertThat(catchThrowable(() -> createConnection(client))).isInstanceOf(SdkClientException.class);

            assertThat(createConnection(client).connection()).isNotNull();
        }

        assertThat(server.connections()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    @Shows(Promise.KEEPS_CONNECTIONS)
    void a_kept_connection_that_the_server_has_closed_is_not_used_again(Clients clients) throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        server = new RawServer(
                wire -> {
                    wire.readRequest();
                    wire.send(reply(CREATED));
                    wire.close();
                    closed.countDown();
                },
                wire -> {
                    wire.readRequest();
                    wire.send(reply(CREATED));
                });
        try (AppRunnerClient client = clients.client(server.uri())) {
            createConnection(client);
            assertThat(closed.await(30, TimeUnit.SECONDS)).isTrue();
            Patience.sleep(100); // Netty's notices on a thread of its own.

            assertThat(createConnection(client).connection()).isNotNull();
        }

        assertThat(server.requests()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NETTY_ASYNC") // It keeps a connection a moment later.
    @Shows(Promise.SENDS_ONCE)
    void a_request_is_sent_once_within_an_attempt_though_its_kept_connection_breaks(Clients clients) {
        assertSentOnce(clients, Wire::reset);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NETTY_ASYNC") // It keeps a connection a moment later.
    @Shows(Promise.SENDS_ONCE)
    void a_request_is_sent_once_within_an_attempt_though_its_kept_connection_is_closed(Clients clients) {
        assertSentOnce(clients, Wire::close);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NETTY_ASYNC") // It keeps a connection a moment later.
    @Shows(Promise.SENDS_ONCE)
    void a_server_that_asks_for_a_password_is_not_told_that_of_the_program(Clients clients) {
        AtomicInteger asked = new AtomicInteger();
        Authenticator.setDefault(new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                asked.incrementAndGet();
                return new PasswordAuthentication("program", "secret".toCharArray());
            }
        });
        server = new RawServer(wire -> {
            wire.readRequest();
            wire.send(reply(CREATED));
            wire.readRequest();
            wire.send("HTTP/1.1 401 Who?\r\nWWW-Authenticate: Basic realm=\"cave\"\r\nContent-Length: 2\r\n\r\n{}");
        });
        try (AppRunnerClient client = clients.client(server.uri())) {
            createConnection(client);

            assertThat(catchThrowable(() -> createConnection(client))).isInstanceOf(SdkServiceException.class);
        } finally {
            Authenticator.setDefault(null);
        }

        assertThat(asked).hasValue(0);
        assertThat(server.requests()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    @Shows(Promise.SENDS_ONCE)
    void a_request_is_sent_once_within_an_attempt_though_its_new_connection_breaks(Clients clients) {
        server = new RawServer(wire -> {
            wire.readRequest();
            wire.close();
        });
        try (AppRunnerClient client =
                clients.client(server.uri(), o -> o.retryStrategy(DefaultRetryStrategy.doNotRetry()))) {
            catchThrowable(() -> createConnection(client));
        }

        assertThat(server.requests()).hasSize(1);
    }

    /** Over a connection that is kept from a request before. */
    private void assertSentOnce(Clients clients, RawServer.Script end) {
        server = new RawServer(wire -> {
            wire.readRequest();
            wire.send(reply(CREATED));
            wire.readRequest();
            end.run(wire);
        });
        try (AppRunnerClient client =
                clients.client(server.uri(), o -> o.retryStrategy(DefaultRetryStrategy.doNotRetry()))) {
            createConnection(client);

            assertThat(catchThrowable(() -> createConnection(client)))
                    .isInstanceOf(SdkClientException.class)
                    .hasMessageContaining("The connection may have been made");
        }

        assertThat(server.requests()).hasSize(2);
    }

    private static void meet(CyclicBarrier barrier) throws InterruptedException {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (BrokenBarrierException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }
}
