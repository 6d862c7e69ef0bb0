package io.github.apprunnerclient.internal.driver;

import static io.github.apprunnerclient.internal.driver.Clients.CREATED;
import static io.github.apprunnerclient.internal.driver.Clients.createConnection;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.AppRunnerClient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole replies, in all shapes that HTTP/1.1 has for them. */
public class ReplyShapesTest {
    private static final String HEAD = "HTTP/1.1 200 OK\r\nx-amzn-RequestId: R1\r\n";

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "NETTY_ASYNC")
    @Shows(Promise.READS_ANY_CUT)
    void a_reply_may_be_cut_anywhere(Clients clients) {
        assertReadAtEveryCut(clients, Clients.reply(CREATED));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "NETTY_ASYNC")
    @Shows(Promise.READS_ANY_CUT)
    void a_chunked_reply_may_be_cut_anywhere(Clients clients) {
        assertReadAtEveryCut(clients, chunked(CREATED, 20));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "NETTY_ASYNC")
    @Shows(Promise.READS_ANY_CUT)
    void a_chunk_may_be_a_byte_long(Clients clients) {
        assertRead(clients, chunked(CREATED, 1));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "NETTY_ASYNC")
    @Shows(Promise.READS_ANY_CUT)
    void interim_replies_are_passed_over(Clients clients) {
        assertRead(clients, "HTTP/1.1 100 Continue\r\n\r\n" + Clients.reply(CREATED));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "NETTY_ASYNC")
    @Shows(Promise.READS_ANY_CUT)
    void a_reply_without_a_length_ends_with_its_connection(Clients clients) {
        try (RawServer server = new RawServer(wire -> {
                    wire.readRequest();
                    wire.send(HEAD + "Connection: close\r\n\r\n" + CREATED);
                    wire.close();
                });
                AppRunnerClient client = clients.client(server.uri())) {
            assertCreated(client);
        }
    }

    private static void assertRead(Clients clients, String reply) {
        try (RawServer server = RawServer.replying(reply);
                AppRunnerClient client = clients.client(server.uri())) {
            assertCreated(client);
            assertCreated(client);
            assertThat(server.requests()).hasSize(2);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    private static void assertReadAtEveryCut(Clients clients, String reply) {
        try (RawServer server = new RawServer(wire -> {
                    for (int cut = 1; cut < reply.length(); cut++) {
                        wire.readRequest();
                        wire.send(reply.substring(0, cut));
                        wire.pause(1);
                        wire.send(reply.substring(cut));
                    }
                });
                AppRunnerClient client = clients.client(server.uri())) {
            for (int cut = 1; cut < reply.length(); cut++) {
                assertCreated(client);
            }
            assertThat(server.requests()).hasSize(reply.length() - 1);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    private static void assertCreated(AppRunnerClient client) {
        assertThat(createConnection(client).connection().connectionName()).isEqualTo("my-connection");
    }

    private static String chunked(String body, int size) {
        StringBuilder reply = new StringBuilder(HEAD).append("Transfer-Encoding: chunked\r\n\r\n");
        for (int from = 0; from < body.length(); from += size) {
            String chunk = body.substring(from, Math.min(from + size, body.length()));
            reply.append(Integer.toHexString(chunk.length()))
                    .append("\r\n")
                    .append(chunk)
                    .append("\r\n");
        }
        return reply.append("0\r\n\r\n").toString();
    }
}
