package io.github.apprunnerclient.internal.driver;

import static io.github.apprunnerclient.internal.driver.Clients.CREATED;
import static io.github.apprunnerclient.internal.driver.Clients.createConnection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.apprunnerclient.AppRunnerClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.exception.SdkClientException;

/** What only connections with TLS can break in; for a JVM whose servers speak it. Each client tries twice. */
public class BrokenHandshakes {
    private RawServer server;

    @AfterEach
    void nothing_is_left_behind() {
        server.awaitNoConnection();
        server.close();
        Patience.awaitNoClientThread();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = "NETTY_ASYNC") // It takes the body before its handshake is over.
    void a_reset_within_the_handshake_has_made_nothing(Clients clients) {
        server = new RawServer(wire -> {
            wire.readByteOfHandshake();
            wire.reset();
        });

        assertNothingMade(failure(clients));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = "NETTY_ASYNC") // It takes the body before its handshake is over.
    void a_close_within_the_handshake_has_made_nothing(Clients clients) {
        server = new RawServer(wire -> {
            wire.readByteOfHandshake();
            wire.cutOff();
        });

        assertNothingMade(failure(clients));
    }

    @ParameterizedTest
    @EnumSource
    void a_reply_without_a_length_that_is_cut_off_is_not_repeated_for_the_service_has_acted(Clients clients) {
        server = new RawServer(wire -> {
            wire.readRequest();
            wire.send("HTTP/1.1 200 OK\r\nx-amzn-RequestId: R1\r\nConnection: close\r\n\r\n"
                    + CREATED.substring(0, CREATED.length() - 1));
            wire.cutOff();
        });

        assertThat(failure(clients))
                .hasMessageStartingWith("The request succeeded (HTTP 200, request id R1)")
                .hasMessageContaining("The connection probably exists");
        assertThat(server.requests()).hasSize(1);
    }

    private SdkClientException failure(Clients clients) {
        try (AppRunnerClient client = clients.client(server.uri())) {
            return catchThrowableOfType(SdkClientException.class, () -> createConnection(client));
        }
    }

    private static void assertNothingMade(SdkClientException failure) {
        assertThat(failure)
                .hasMessageStartingWith("Unable to execute HTTP request: ")
                .hasMessageContaining("(SDK Attempt Count: 2)")
                .hasMessageNotContaining("may have been made")
                .hasMessageNotContaining("null");
    }
}
