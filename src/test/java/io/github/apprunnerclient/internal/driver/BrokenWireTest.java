package io.github.apprunnerclient.internal.driver;

import static io.github.apprunnerclient.internal.driver.Clients.CREATED;
import static io.github.apprunnerclient.internal.driver.Clients.createConnection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.apprunnerclient.AppRunnerClient;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.exception.SdkClientException;

/** Connections that break. Each client tries twice. */
public class BrokenWireTest {
    private static final String MAY_EXIST = "The connection may have been made";
    private static final String PROBABLY_EXISTS = "The connection probably exists";

    private RawServer server;

    @AfterEach
    void nothing_is_left_behind() {
        if (server != null) {
            server.awaitNoConnection();
            server.close();
        }
        Patience.awaitNoClientThread();
    }

    /** About one refused connection in ten escapes Netty's pool, which then fails at the end of its acquire time-out. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NETTY_ASYNC")
    void a_refused_connection_has_made_nothing(Clients clients) {
        assertThat(failure(clients, RawServer.nowhere()))
                .hasMessageStartingWith("Unable to execute HTTP request: ")
                .hasMessageContaining("Connection refused")
                .hasMessageContaining("(SDK Attempt Count: 2)")
                .hasMessageNotContaining(MAY_EXIST);
    }

    @ParameterizedTest
    @EnumSource
    void a_reset_before_the_request_was_read_may_have_made_it(Clients clients) {
        server = new RawServer(wire -> {
            wire.readByte();
            wire.reset();
        });

        assertNoReply(failure(clients, server.uri()));

        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_reset_after_the_request_was_read_is_retried_once_for_each_attempt(Clients clients) {
        server = afterRequest(Wire::reset);

        assertNoReply(failure(clients, server.uri()));

        assertThat(server.requests()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void a_close_without_a_reply_is_retried_once_for_each_attempt(Clients clients) {
        server = afterRequest(Wire::close);

        assertNoReply(failure(clients, server.uri()));

        assertThat(server.requests()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void the_attempts_of_a_call_say_that_they_are_two_attempts_of_one_call(Clients clients) {
        server = afterRequest(Wire::close);

        failure(clients, server.uri());

        assertThat(server.requests().get(0)).contains("amz-sdk-request: attempt=1; max=2");
        assertThat(server.requests().get(1)).contains("amz-sdk-request: attempt=2; max=2");
    }

    @ParameterizedTest
    @EnumSource
    void half_a_status_line_is_no_reply(Clients clients) {
        server = afterRequest(sendAndClose("HTTP/1.1 2"));

        assertNoReply(failure(clients, server.uri()));

        assertThat(server.requests()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void a_garbage_status_line_is_no_reply(Clients clients) {
        server = afterRequest(sendAndClose("\u0001\u0002 what is this\r\n\r\n"));

        assertNoReply(failure(clients, server.uri()));

        assertThat(server.requests()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void another_protocol_is_no_reply(Clients clients) {
        server = afterRequest(sendAndClose("SSH-2.0-OpenSSH_9.6\r\n"));

        assertNoReply(failure(clients, server.uri()));

        assertThat(server.requests()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NETTY_ASYNC") // It does not say that a reply broke there.
    @Shows(Promise.NOTICES_HALF_A_HEAD)
    void half_the_headers_are_never_taken_for_a_connection(Clients clients) {
        server = afterRequest(sendAndClose("HTTP/1.1 200 OK\r\nx-amzn-RequestId: R1\r\nContent-Le"));

        if (Promise.NOTICES_HALF_A_HEAD.isKeptBy(clients)) {
            assertThat(failure(clients, server.uri()).getMessage()).containsAnyOf(MAY_EXIST, PROBABLY_EXISTS);
        } else {
            try (AppRunnerClient client = clients.client(server.uri())) {
                assertThat(createConnection(client).connection()).isNull();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void half_a_body_is_not_repeated_for_the_service_has_acted(Clients clients) {
        server = afterRequest(
                sendAndClose("HTTP/1.1 200 OK\r\nx-amzn-RequestId: R1\r\n" + "Content-Length: 100\r\n\r\n" + CREATED));

        assertSucceededUnread(failure(clients, server.uri()));

        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NETTY_ASYNC") // It does not say that a reply broke there.
    void half_a_chunked_body_is_not_repeated_for_the_service_has_acted(Clients clients) {
        server = afterRequest(sendAndClose(
                "HTTP/1.1 200 OK\r\nx-amzn-RequestId: R1\r\n" + "Transfer-Encoding: chunked\r\n\r\n" + chunk(CREATED)));

        assertSucceededUnread(failure(clients, server.uri()));

        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_reset_within_the_body_is_not_repeated_for_the_service_has_acted(Clients clients) {
        server = afterRequest(wire -> {
            wire.send("HTTP/1.1 200 OK\r\nx-amzn-RequestId: R1\r\nContent-Length: 100\r\n\r\n{\"Conn");
            wire.pause(50);
            wire.reset();
        });

        assertSucceededUnread(failure(clients, server.uri()));

        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_body_over_1_MiB_is_not_read_to_its_end(Clients clients) {
        String tooLong = " ".repeat((2 << 20) - CREATED.length()) + CREATED;
        server = afterRequest(wire -> wire.send(Clients.reply(tooLong)));

        SdkClientException failure = failure(clients, server.uri());

        assertSucceededUnread(failure);
        assertThat(failure).hasMessageContaining("it is longer than 1048576 bytes");
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void an_error_reply_with_half_a_body_is_judged_by_its_status(Clients clients) {
        server = afterRequest(sendAndClose("HTTP/1.1 503 Busy\r\nContent-Length: 100\r\n\r\n{\"__ty"));

        try (AppRunnerClient client = clients.client(server.uri())) {
            assertThat(catchThrowableOfType(
                            io.github.apprunnerclient.model.AppRunnerException.class, () -> createConnection(client)))
                    .hasMessageContaining("Status Code: 503")
                    .hasMessageContaining(MAY_EXIST);
        }
        assertThat(server.requests()).hasSize(2);
    }

    private static RawServer afterRequest(RawServer.Script script) {
        return new RawServer(wire -> {
            wire.readRequest();
            script.run(wire);
        });
    }

    private static RawServer.Script sendAndClose(String text) {
        return wire -> {
            wire.send(text);
            wire.close();
        };
    }

    private static String chunk(String text) {
        return Integer.toHexString(text.length()) + "\r\n" + text + "\r\n";
    }

    private static SdkClientException failure(Clients clients, URI endpoint) {
        try (AppRunnerClient client = clients.client(endpoint)) {
            return catchThrowableOfType(SdkClientException.class, () -> createConnection(client));
        }
    }

    private static void assertNoReply(SdkClientException failure) {
        assertThat(failure)
                .hasMessageStartingWith("Unable to execute HTTP request: ")
                .hasMessageContaining("(SDK Attempt Count: 2)")
                .hasMessageContaining(MAY_EXIST)
                .hasMessageNotContaining("null");
        assertThat(failure.getSuppressed()).hasSize(1);
    }

    private static void assertSucceededUnread(SdkClientException failure) {
        assertThat(failure)
                .hasMessageStartingWith("The request succeeded (HTTP 200, request id R1), but its reply can't be read")
                .hasMessageContaining("(SDK Attempt Count: 1)")
                .hasMessageContaining(PROBABLY_EXISTS);
        assertThat(failure.getSuppressed()).isEmpty();
    }
}
