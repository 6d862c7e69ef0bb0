package io.github.apprunnerclient.internal.transport;

import static io.github.apprunnerclient.internal.transport.Clients.CREATED;
import static io.github.apprunnerclient.internal.transport.Clients.createConnection;
import static io.github.apprunnerclient.internal.transport.Clients.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.http.JdkHttpClient;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What calls hear of a read time-out of the HTTP client, which ends an exchange by interrupting whoever carries it out. */
class ReadTimeoutTest {
    private static final RawServer.Script SILENT = Wire::readRequest;

    private RawServer server;

    @AfterEach
    void nothing_is_left_behind() {
        server.close();
        Patience.awaitNoClientThread();
    }

    @Test
    void another_attempt_follows() {
        server = new RawServer(SILENT, RawServer.always(reply(CREATED)));
        try (AppRunnerClient client = impatient()) {
            assertThat(createConnection(client).connection()).isNotNull();
        }

        assertThat(Thread.interrupted()).as("the interrupt flag").isFalse();
    }

    @Test
    void the_last_attempt_is_told_of_it() {
        server = new RawServer(SILENT);
        Throwable failure;
        try (AppRunnerClient client = impatient()) {
            failure = catchThrowable(() -> createConnection(client));
        }

        assertThat(failure)
                .hasMessageStartingWith("Unable to execute HTTP request: Read timed out")
                .hasMessageContaining("The connection may have been made")
                .hasCauseInstanceOf(SocketTimeoutException.class);
        assertThat(Thread.interrupted()).as("the interrupt flag").isFalse();
        assertThat(server.requests()).hasSize(2);
    }

    private AppRunnerClient impatient() {
        return Clients.configure(
                        AppRunnerClient.builder()
                                .httpClientBuilder(JdkHttpClient.builder().readTimeout(Duration.ofMillis(300))),
                        server.uri(),
                        o -> {})
                .build();
    }
}
