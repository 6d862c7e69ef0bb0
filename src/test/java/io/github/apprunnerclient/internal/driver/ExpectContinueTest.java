package io.github.apprunnerclient.internal.driver;

import static io.github.apprunnerclient.internal.driver.Clients.CREATED;
import static io.github.apprunnerclient.internal.driver.Clients.createConnection;
import static io.github.apprunnerclient.internal.driver.Clients.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.model.CreateConnectionResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;

/** Requests whose body waits for an interim reply, which RFC 9110, section 10.1.1, lets no client wait for endlessly. */
public class ExpectContinueTest {
    private static final Duration LONG = Duration.ofSeconds(25);

    private RawServer server;

    @AfterEach
    void no_thread_is_left() {
        server.close();
        Patience.awaitNoClientThread();
    }

    @ParameterizedTest
    @EnumSource
    @Shows(Promise.CONTINUES)
    void a_request_goes_on_when_it_is_told_to(Clients clients) {
        server = new RawServer(wire -> {
            String head = wire.readHead();
            wire.send("HTTP/1.1 100 Continue\r\n\r\n");
            wire.readBody(head);
            wire.send(reply(CREATED));
        });
        try (AppRunnerClient client = expecting(clients, LONG)) {
            assertThat(createConnection(client).connection()).isNotNull();
        }
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = "DEFAULT.*")
    @Shows(Promise.CONTINUES)
    void the_default_sends_head_and_body_at_once(Clients clients) {
        server = RawServer.replying(reply(CREATED));
        try (AppRunnerClient client = expecting(clients, LONG)) {
            assertThat(createConnection(client).connection()).isNotNull();
        }
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    @Shows(Promise.CONTINUES)
    void a_request_that_nobody_answers_goes_on_after_some_seconds() {
        server = RawServer.replying(reply(CREATED));
        List<CompletableFuture<CreateConnectionResponse>> calls = Stream.of(
                        Clients.URL_CONNECTION_CLIENT, Clients.APACHE5)
                .map(clients -> CompletableFuture.supplyAsync(
                        () -> {
                            try (AppRunnerClient client = expecting(clients, LONG)) {
                                return createConnection(client);
                            }
                        },
                        call -> new Thread(call).start()))
                .toList();

        assertThat(calls)
                .allSatisfy(call -> assertThat(call.join().connection()).isNotNull());
        assertThat(server.requests()).hasSameSizeAs(calls);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "DEFAULT.*") // These don't wait.
    @Shows(Promise.CONTINUES)
    void a_wait_for_an_answer_ends_with_the_call(Clients clients) {
        server = RawServer.replying(reply(CREATED));
        try (AppRunnerClient client = expecting(clients, Duration.ofMillis(250))) {
            assertThat(catchThrowable(() -> createConnection(client))).isInstanceOf(ApiCallTimeoutException.class);
        }
        assertThat(server.requests()).isEmpty();
    }

    private AppRunnerClient expecting(Clients clients, Duration limit) {
        return clients.client(
                server.uri(), o -> o.putHeader("Expect", "100-continue").apiCallTimeout(limit));
    }
}
