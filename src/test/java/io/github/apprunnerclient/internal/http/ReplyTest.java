package io.github.apprunnerclient.internal.http;

import static io.github.apprunnerclient.internal.http.HttpCalls.client;
import static io.github.apprunnerclient.internal.http.HttpCalls.prepare;
import static io.github.apprunnerclient.internal.http.HttpCalls.request;
import static io.github.apprunnerclient.internal.http.HttpCalls.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.internal.driver.RawServer;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;

/** Every valid reply is read, however its bytes are cut. */
class ReplyTest {
    private static final String OK = "HTTP/1.1 200 OK\r\n";
    private static final String CHUNKED = OK + "Transfer-Encoding: chunked\r\n\r\n";
    private static final SdkHttpMethod GET = SdkHttpMethod.GET;
    private static final SdkHttpMethod HEAD = SdkHttpMethod.HEAD;

    /** @param keeps whether the connection is kept; the server ends it if not */
    private record Reply(String name, SdkHttpMethod method, boolean keeps, String bytes, int status, String body) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Reply> replies() {
        return Stream.of(
                kept("by length", OK + "Content-Length: 5\r\n\r\nhello", 200, "hello"),
                kept("by length zero", OK + "Content-Length: 0\r\n\r\n", 200, ""),
                kept("by length with zeros before it", OK + "Content-Length: 0005\r\n\r\nhello", 200, "hello"),
                kept("header names in any case, no space", OK + "cONTENT-lENGTH:5\r\n\r\nhello", 200, "hello"),
                kept("spaces and tabs around a value", OK + "Content-Length: \t 5 \t\r\n\r\nhello", 200, "hello"),
                kept("no reason phrase", "HTTP/1.1 200 \r\nContent-Length: 5\r\n\r\nhello", 200, "hello"),
                kept("no space after the status", "HTTP/1.1 200\r\nContent-Length: 5\r\n\r\nhello", 200, "hello"),
                kept("an error", "HTTP/1.1 500 Oh\r\nContent-Length: 5\r\n\r\nhello", 500, "hello"),
                kept("the highest status", "HTTP/1.1 599 Oh\r\nContent-Length: 0\r\n\r\n", 599, ""),
                kept("an empty header", OK + "Empty:\r\nContent-Length: 5\r\n\r\nhello", 200, "hello"),
                kept("chunked", CHUNKED + "3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n", 200, "hello"),
                kept("chunked, Chunked", OK + "Transfer-Encoding: Chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n", 200, "x"),
                kept("chunked and empty", CHUNKED + "0\r\n\r\n", 200, ""),
                kept("chunk sizes in lower case", CHUNKED + "a\r\n0123456789\r\n0\r\n\r\n", 200, "0123456789"),
                kept("chunk sizes in upper case", CHUNKED + "B\r\n0123456789x\r\n0\r\n\r\n", 200, "0123456789x"),
                kept("chunk sizes with zeros", CHUNKED + "005\r\nhello\r\n000\r\n\r\n", 200, "hello"),
                kept("chunk extensions", CHUNKED + "5;a=b; c=\"d\"\r\nhello\r\n0 ;e\r\n\r\n", 200, "hello"),
                kept("trailers", CHUNKED + "5\r\nhello\r\n0\r\nA: b\r\nC: d\r\n\r\n", 200, "hello"),
                kept("a chunk with line ends in it", CHUNKED + "4\r\n\r\n\r\n\r\n0\r\n\r\n", 200, "\r\n\r\n"),
                ended("until the connection ends", OK + "\r\nhello", 200, "hello"),
                ended("until the connection ends, and empty", OK + "\r\n", 200, ""),
                ended("HTTP/1.0 by length", "HTTP/1.0 200 OK\r\nContent-Length: 5\r\n\r\nhello", 200, "hello"),
                ended("HTTP/1.0 until the connection ends", "HTTP/1.0 200 OK\r\n\r\nhello", 200, "hello"),
                ended("Connection: close", OK + "Connection: close\r\nContent-Length: 5\r\n\r\nhello", 200, "hello"),
                ended("Close among others", OK + "connection: a, Close\r\nContent-Length: 2\r\n\r\nhi", 200, "hi"),
                kept("204", "HTTP/1.1 204 No Content\r\n\r\n", 204, ""),
                kept("204 with a length", "HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\n", 204, ""),
                kept("304 with a length", "HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n", 304, ""),
                kept("304 that is chunked", "HTTP/1.1 304 Not\r\nTransfer-Encoding: chunked\r\n\r\n", 304, ""),
                new Reply("to HEAD, by length", HEAD, true, OK + "Content-Length: 5\r\n\r\n", 200, ""),
                new Reply("to HEAD, chunked", HEAD, true, CHUNKED, 200, ""),
                new Reply("to HEAD, neither", HEAD, true, OK + "\r\n", 200, ""),
                kept("302", "HTTP/1.1 302 Go\r\nLocation: http://a/\r\nContent-Length: 2\r\n\r\nhi", 302, "hi"),
                kept("401", "HTTP/1.1 401 Who\r\nWWW-Authenticate: Basic\r\nContent-Length: 2\r\n\r\nhi", 401, "hi"),
                kept("407", "HTTP/1.1 407 Who\r\nProxy-Authenticate: Odd x\r\nContent-Length: 2\r\n\r\nhi", 407, "hi"),
                kept("after 100", "HTTP/1.1 100 Continue\r\n\r\n" + HttpCalls.REPLY, 200, "hello"),
                kept("after 102", "HTTP/1.1 102 Processing\r\nA: b\r\n\r\n" + HttpCalls.REPLY, 200, "hello"),
                kept("after 103", "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + HttpCalls.REPLY, 200, "hello"),
                kept("after 104 and 199", "HTTP/1.1 104 \r\n\r\nHTTP/1.1 199\r\n\r\n" + HttpCalls.REPLY, 200, "hello"),
                kept(
                        "after an interim length",
                        "HTTP/1.1 102\r\nContent-Length: 9\r\n\r\n" + HttpCalls.REPLY,
                        200,
                        "hello"),
                kept("after 20 interim replies", "HTTP/1.1 100\r\n\r\n".repeat(20) + HttpCalls.REPLY, 200, "hello"));
    }

    @ParameterizedTest
    @MethodSource("replies")
    void a_reply_in_any_two_parts_is_read(Reply reply) throws IOException {
        AtomicInteger cut = new AtomicInteger();
        assertRead(reply, reply.bytes.length(), wire -> {
            wire.send(reply.bytes.substring(0, cut.incrementAndGet()));
            wire.pause(1); // Else it may arrive in one.
            wire.send(reply.bytes.substring(cut.get()));
        });
    }

    @ParameterizedTest
    @MethodSource("replies")
    void a_reply_byte_by_byte_is_read(Reply reply) throws IOException {
        assertRead(reply, 1, wire -> wire.trickle(reply.bytes, 0));
    }

    @Test
    void status_reason_and_headers_are_those_of_the_final_reply() throws IOException {
        try (RawServer server = RawServer.replying(
                        "HTTP/1.1 103 Early\r\nEarly: yes\r\n\r\n"
                                + "HTTP/1.1 200  All  good \r\nA: 1\r\nx-Amzn-RequestId: R1\r\na:\t2\r\nContent-Length: 0\r\n\r\n");
                SdkHttpClient client = client()) {
            HttpExecuteResponse response = HttpCalls.execute(client, server.uri());

            assertThat(response.httpResponse().statusText()).contains("All  good");
            assertThat(response.httpResponse().matchingHeaders("a")).containsExactly("1", "2");
            assertThat(response.httpResponse().firstMatchingHeader("X-Amzn-RequestId"))
                    .contains("R1");
            assertThat(response.httpResponse().firstMatchingHeader("Early")).isEmpty();
        }
    }

    @Test
    void a_head_of_almost_64_KiB_trailers_of_almost_8_and_a_body_of_megabytes_are_read() throws IOException {
        String body = "0123456789abcdef".repeat(1 << 17);
        try (RawServer server = RawServer.replying(OK + "A: " + "x".repeat(65_400)
                        + "\r\nTransfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(body.length()) + "\r\n" + body
                        + "\r\n0\r\nB: " + "x".repeat(8_180) + "\r\n\r\n");
                SdkHttpClient client = client()) {
            assertThat(text(client, server.uri())).isEqualTo(body);
            assertThat(text(client, server.uri())).isEqualTo(body);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void bytes_beyond_US_ASCII_are_read_as_they_are() throws IOException {
        try (RawServer server =
                        RawServer.replying("HTTP/1.1 200 \u00e9\r\nA: \u00e9\r\nContent-Length: 2\r\n\r\n\u00e9");
                SdkHttpClient client = client()) {
            HttpExecuteResponse response = HttpCalls.execute(client, server.uri());

            assertThat(response.httpResponse().firstMatchingHeader("A")).contains("\u00c3\u00a9");
            assertThat(text(response)).isEqualTo("\u00c3\u00a9");
        }
    }

    @Test
    void a_body_is_handed_on_as_it_came_though_it_is_compressed() throws IOException {
        try (RawServer server =
                        RawServer.replying(OK + "Content-Encoding: gzip\r\nContent-Length: 4\r\n\r\n\u001f\u000b\b!");
                SdkHttpClient client = client()) {
            assertThat(text(client, server.uri())).isEqualTo("\u001f\u000b\b!");
        }
    }

    private static void assertRead(Reply reply, int times, RawServer.Script send) throws IOException {
        RawServer.Script script = wire -> {
            do {
                wire.readRequest();
                send.run(wire);
            } while (reply.keeps);
            if (!reply.bytes.contains("Content-Length")) {
                wire.close();
            }
        };
        try (RawServer server = new RawServer(script);
                SdkHttpClient client = client()) {
            for (int i = 0; i < times; i++) {
                HttpExecuteResponse response =
                        prepare(client, request(reply.method, server.uri())).call();

                assertThat(response.httpResponse().statusCode()).isEqualTo(reply.status);
                assertThat(text(response)).as("cut after byte %s", i + 1).isEqualTo(reply.body);
            }
            assertThat(server.connections()).isEqualTo(reply.keeps ? 1 : times);
            assertThat(server.requests()).hasSize(times);
        }
    }

    private static Reply kept(String name, String bytes, int status, String body) {
        return new Reply(name, GET, true, bytes, status, body);
    }

    private static Reply ended(String name, String bytes, int status, String body) {
        return new Reply(name, GET, false, bytes, status, body);
    }
}
