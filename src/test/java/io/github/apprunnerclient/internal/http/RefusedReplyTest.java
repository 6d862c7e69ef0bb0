package io.github.apprunnerclient.internal.http;

import static io.github.apprunnerclient.internal.http.HttpCalls.afterRequest;
import static io.github.apprunnerclient.internal.http.HttpCalls.client;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.apprunnerclient.internal.driver.Patience;
import io.github.apprunnerclient.internal.driver.RawServer;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;

/** Whatever is not clearly one valid reply is refused by name, and costs its connection at once. */
class RefusedReplyTest {
    private static final int TIMES = 50;
    private static final String OK = "HTTP/1.1 200 OK\r\n";
    private static final String CHUNKED = OK + "Transfer-Encoding: chunked\r\n\r\n";
    private static final String LENGTH_5 = OK + "Content-Length: 5\r\n\r\n";
    private static final String NO_STATUS_LINE = "The reply begins with what is no status line of HTTP/1.1";
    private static final String NO_HEADER = "the head of the reply has a line that is no header";
    private static final String NO_LENGTH = "The reply has a Content-Length that is no length";
    private static final String NO_ENCODING = "The reply has a Transfer-Encoding that it can't have";
    private static final String HEAD_TOO_LONG = "the head of the reply is longer than it may be";
    private static final String HEAD_ENDED = "The connection ended within the head of the reply";
    private static final String NO_CHUNK_SIZE = "a chunk has a size that is none";
    private static final String TOO_EARLY = "it ended after ";

    /** @param status the status that is known all the same, or 0 */
    private record Refused(String name, String bytes, int status, String message) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Refused> without_a_status() {
        return Stream.of(
                unknown("garbage", "\u0001\u0002 what is this\r\n\r\n", "holds the control character 1"),
                unknown("another protocol", "SSH-2.0-OpenSSH_9.6\r\n", NO_STATUS_LINE),
                unknown("an empty line", "\r\n" + HttpCalls.REPLY, NO_STATUS_LINE),
                unknown("a header before the status line", "A: b\r\n" + HttpCalls.REPLY, NO_STATUS_LINE),
                unknown("HTTP/2", "HTTP/2 200\r\n\r\n", NO_STATUS_LINE),
                unknown("HTTP/1.2", "HTTP/1.2 200 OK\r\n\r\n", NO_STATUS_LINE),
                unknown("HTTP/0.9", "HTTP/0.9 200 OK\r\n\r\n", NO_STATUS_LINE),
                unknown("http in lower case", "http/1.1 200 OK\r\n\r\n", NO_STATUS_LINE),
                unknown("a tab before the status", "HTTP/1.1\t200 OK\r\n\r\n", NO_STATUS_LINE),
                unknown("no space after the status", "HTTP/1.1 200OK\r\n\r\n", NO_STATUS_LINE),
                unknown("two digits", "HTTP/1.1 20\r\n\r\n", NO_STATUS_LINE),
                unknown("two digits and a reason", "HTTP/1.1 20 OK\r\n\r\n", NO_STATUS_LINE),
                unknown("four digits", "HTTP/1.1 2000 OK\r\n\r\n", NO_STATUS_LINE),
                unknown("two spaces before the status", "HTTP/1.1  200 OK\r\n\r\n", NO_STATUS_LINE),
                unknown("a sign before the status", "HTTP/1.1 +20 OK\r\n\r\n", NO_STATUS_LINE),
                unknown("a status below 100", "HTTP/1.1 099 OK\r\n\r\n", NO_STATUS_LINE),
                unknown("a status above 599", "HTTP/1.1 600 OK\r\n\r\n", NO_STATUS_LINE),
                known("a status line that ends with LF", "HTTP/1.1 200 OK\n\r\n", "ends with LF alone"),
                known("a status line with CR in it", "HTTP/1.1 200 O\rK\r\n\r\n", "has a CR without LF"),
                known("a status line with NUL", "HTTP/1.1 200 O\0K\r\n\r\n", "holds the control character 0"),
                known("a status line over 64 KiB", "HTTP/1.1 200 " + "x".repeat(66_000), HEAD_TOO_LONG),
                unknown("101", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n", "switched protocols"),
                unknown("21 interim replies", "HTTP/1.1 100\r\n\r\n".repeat(21), "More than 20 interim replies"),
                unknown("a bad interim head", "HTTP/1.1 103\r\nA B: c\r\n\r\n" + HttpCalls.REPLY, NO_HEADER),
                unknown("an interim head over 64 KiB", "HTTP/1.1 103\r\nA: " + "x".repeat(66_000), HEAD_TOO_LONG));
    }

    static Stream<Refused> for_their_head() {
        return Stream.of(
                known("a header name with a space", OK + "A B: c\r\n\r\n", NO_HEADER),
                known("a space before the colon", OK + "A : c\r\n\r\n", NO_HEADER),
                known("no header name", OK + ": c\r\n\r\n", NO_HEADER),
                known("no colon", OK + "A\r\n\r\n", NO_HEADER),
                known("a name beyond US-ASCII", OK + "\u00e9: c\r\n\r\n", NO_HEADER),
                known("a folded header", OK + "A: b\r\n c\r\n\r\n", NO_HEADER),
                known("a header folded by a tab", OK + "A: b\r\n\tc: d\r\n\r\n", NO_HEADER),
                known("a header that ends with LF", OK + "A: b\nC: d\r\n\r\n", "ends with LF alone"),
                known("a head that ends with LF", OK + "A: b\r\n\nhello", "ends with LF alone"),
                known("a header with CR in it", OK + "A: b\rc\r\n\r\n", "has a CR without LF"),
                known("a header with NUL", OK + "A: b\0c\r\n\r\n", "holds the control character 0"),
                known("a header with DEL", OK + "A: b\u007fc\r\n\r\n", "holds the control character 127"),
                known("one header over 64 KiB", OK + "A: " + "x".repeat(66_000), HEAD_TOO_LONG),
                known("headers over 64 KiB", OK + "A: b\r\n".repeat(11_000), HEAD_TOO_LONG),
                known("an empty length", OK + "Content-Length:\r\n\r\n", NO_LENGTH),
                known("a negative length", OK + "Content-Length: -1\r\n\r\n", NO_LENGTH),
                known("a length with a sign", OK + "Content-Length: +5\r\n\r\nhello", NO_LENGTH),
                known("a hexadecimal length", OK + "Content-Length: 0x5\r\n\r\nhello", NO_LENGTH),
                known("a length of words", OK + "Content-Length: 5 bytes\r\n\r\nhello", NO_LENGTH),
                known("a length of 19 digits", OK + "Content-Length: " + "9".repeat(19) + "\r\n\r\n", NO_LENGTH),
                known("a list of lengths", OK + "Content-Length: 5, 5\r\n\r\nhello", NO_LENGTH),
                known("two lengths", OK + "Content-Length: 5\r\nContent-Length: 6\r\n\r\n", NO_LENGTH),
                known("one length twice", OK + "Content-Length: 5\r\n".repeat(2) + "\r\n", NO_LENGTH),
                known("length and chunked", OK + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n", "has both"),
                known("gzip, chunked", OK + "Transfer-Encoding: gzip, chunked\r\n\r\n", NO_ENCODING),
                known("chunked twice", OK + "Transfer-Encoding: chunked\r\n".repeat(2) + "\r\n", NO_ENCODING),
                known("identity", OK + "Transfer-Encoding: identity\r\n\r\n", NO_ENCODING),
                known("HTTP/1.0 chunked", "HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", NO_ENCODING));
    }

    static Stream<Refused> for_their_body() {
        return Stream.of(
                known("no chunk size", CHUNKED + "\r\nhello", NO_CHUNK_SIZE),
                known("a chunk size that is not hexadecimal", CHUNKED + "g\r\n", NO_CHUNK_SIZE),
                known("a negative chunk size", CHUNKED + "-5\r\nhello\r\n", NO_CHUNK_SIZE),
                known("a chunk size with a prefix", CHUNKED + "0x5\r\nhello\r\n", NO_CHUNK_SIZE),
                known("a space before the chunk size", CHUNKED + " 5\r\nhello\r\n", NO_CHUNK_SIZE),
                known("a chunk size in two words", CHUNKED + "5 5\r\nhello\r\n", NO_CHUNK_SIZE),
                known("an extension without a size", CHUNKED + ";a\r\nhello\r\n", NO_CHUNK_SIZE),
                known("a chunk size of 16 digits", CHUNKED + "8000000000000000\r\n", NO_CHUNK_SIZE),
                known(
                        "a chunk extension over a KiB",
                        CHUNKED + "5;" + "x".repeat(1024),
                        "the head of a chunk is longer"),
                known(
                        "a chunk size that ends with LF",
                        CHUNKED + "5\nhello\r\n",
                        "the head of a chunk has a line that"),
                known("NUL in a chunk extension", CHUNKED + "5;\0\r\nhello\r\n", "holds the control character 0"),
                known("nothing after a chunk", CHUNKED + "5\r\nhello0\r\n\r\n", "the end of a chunk"),
                known("LF after a chunk", CHUNKED + "5\r\nhello\n0\r\n\r\n", "the end of a chunk"),
                known("CR after a chunk", CHUNKED + "5\r\nhello\r0\r\n\r\n", "the end of a chunk"),
                known("a bad trailer", CHUNKED + "0\r\nA B: c\r\n\r\n", "the trailer section of the reply has a line"),
                known(
                        "a folded trailer",
                        CHUNKED + "0\r\nA: b\r\n c\r\n\r\n",
                        "the trailer section of the reply has a line"),
                known(
                        "trailers over 8 KiB",
                        CHUNKED + "0\r\n" + "A: b\r\n".repeat(1_400),
                        "the trailer section of the reply is"),
                known(
                        "one trailer over 8 KiB",
                        CHUNKED + "0\r\nA: " + "x".repeat(8_200),
                        "the trailer section of the reply is"));
    }

    static Stream<Refused> for_their_end() {
        return Stream.of(
                unknown("before the first byte", "", HEAD_ENDED),
                unknown("within the status line", "HTTP/1.1 20", HEAD_ENDED),
                known("after the status line's CR", "HTTP/1.1 200 OK\r", HEAD_ENDED),
                unknown("after an interim reply", "HTTP/1.1 100 Continue\r\n\r\n", HEAD_ENDED),
                known("after the status line", OK, HEAD_ENDED),
                known("within a header", OK + "Content-Le", HEAD_ENDED),
                known("before the empty line", OK + "Content-Length: 0\r\n", HEAD_ENDED),
                known("within the empty line", OK + "Content-Length: 0\r\n\r", HEAD_ENDED),
                known("before the body", LENGTH_5, TOO_EARLY),
                known("within the body", LENGTH_5 + "hell", TOO_EARLY + "4 bytes, 1 too early"),
                known("before the first chunk", CHUNKED, "The connection ended within the head of a chunk"),
                known("within a chunk's size", CHUNKED + "5", "The connection ended within the head of a chunk"),
                known("before a chunk", CHUNKED + "5\r\n", TOO_EARLY),
                known("within a chunk", CHUNKED + "5\r\nhell", TOO_EARLY + "4 bytes, 1 too early"),
                known("after a chunk", CHUNKED + "5\r\nhello", "The connection ended within the end of a chunk"),
                known("before the last chunk", CHUNKED + "5\r\nhello\r\n", "within the head of a chunk"),
                known("before the trailers", CHUNKED + "0\r\n", "within the trailer section of the reply"),
                known("within the trailers", CHUNKED + "0\r\nA: b\r\n", "within the trailer section of the reply"));
    }

    @ParameterizedTest
    @MethodSource({"without_a_status", "for_their_head", "for_their_body"})
    void a_reply_is_refused_and_its_connection_closed_though_the_server_keeps_it_open(Refused reply) {
        assertRefused(reply, wire -> wire.send(reply.bytes));
    }

    @ParameterizedTest
    @MethodSource("for_their_end")
    void a_reply_is_refused_that_ends_early(Refused reply) {
        assertRefused(reply, wire -> {
            wire.send(reply.bytes);
            wire.close();
        });
    }

    @Test
    void what_follows_a_refused_reply_is_no_reply_to_the_next_request() throws IOException {
        RawServer.Script first = wire -> {
            wire.readRequest();
            wire.send(CHUNKED + "nonsense\r\n" + HttpCalls.REPLY.replace("hello", "wrong"));
        };
        try (RawServer server = new RawServer(first, RawServer.always(HttpCalls.REPLY));
                SdkHttpClient client = client()) {
            assertThat(catchThrowable(() -> HttpCalls.text(client, server.uri())))
                    .isInstanceOf(IOException.class);

            assertThat(HttpCalls.text(client, server.uri())).isEqualTo("hello");
        }
    }

    private static void assertRefused(Refused reply, RawServer.Script send) {
        try (RawServer server = afterRequest(send);
                SdkHttpClient client = client()) {
            Outcome.of(client, server); // The JDK opens sockets of its own at the first close of one.
            OpenSockets before = OpenSockets.now();
            for (int i = 1; i < TIMES; i++) {
                Outcome outcome = Outcome.of(client, server);

                assertThat(outcome.failure)
                        .isInstanceOf(IOException.class)
                        .hasMessageContaining(reply.message)
                        .hasMessageNotContaining("null");
                assertThat(outcome.status).as("status").isEqualTo(reply.status);
            }
            Patience.until(HttpCalls.SECONDS, "no open connection", () -> server.openConnections() == 0);
            assertThat(server.requests()).hasSize(TIMES);
            assertThat(server.connections()).isEqualTo(TIMES);
            before.awaitNoMore();
        }
    }

    private record Outcome(int status, Throwable failure) {
        static Outcome of(SdkHttpClient client, RawServer server) {
            try {
                HttpExecuteResponse response = HttpCalls.execute(client, server.uri());
                return new Outcome(
                        response.httpResponse().statusCode(), catchThrowable(() -> HttpCalls.text(response)));
            } catch (UnreadableReplyException e) {
                return new Outcome(e.statusCode(), e);
            } catch (IOException e) {
                return new Outcome(0, e);
            }
        }
    }

    private static Refused unknown(String name, String bytes, String message) {
        return new Refused(name, bytes, 0, message);
    }

    private static Refused known(String name, String bytes, String message) {
        return new Refused(name, bytes, 200, message);
    }
}
