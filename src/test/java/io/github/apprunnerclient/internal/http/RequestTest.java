package io.github.apprunnerclient.internal.http;

import static io.github.apprunnerclient.internal.http.HttpCalls.client;
import static io.github.apprunnerclient.internal.http.HttpCalls.post;
import static io.github.apprunnerclient.internal.http.HttpCalls.prepare;
import static io.github.apprunnerclient.internal.http.HttpCalls.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.apprunnerclient.internal.driver.RawServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;

/** What is sent, byte for byte, and what is refused before a connection is made. */
class RequestTest {
    private final RawServer server = RawServer.replying(HttpCalls.REPLY);
    private final SdkHttpClient client = client();
    private final int port = server.uri().getPort();

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void a_head_has_the_requests_headers_as_they_are_and_what_HTTP_demands() throws IOException {
        text(prepare(
                        client,
                        post(server.uri().resolve("/a/b%20c")).toBuilder()
                                .appendRawQueryParameter("d", "e f")
                                .appendRawQueryParameter("g", "")
                                .putHeader("X-One", List.of("1", "2 \t~"))
                                .putHeader("empty", "")
                                .build())
                .call());

        assertThat(server.requests())
                .containsExactly("POST /a/b%20c?d=e%20f&g= HTTP/1.1\r\nempty: \r\nX-One: 1\r\nX-One: 2 \t~\r\n"
                        + "Host: 127.0.0.1:" + port + "\r\nContent-Length: 2\r\n\r\nhi");
    }

    @Test
    void host_and_length_that_the_request_gives_are_not_given_twice() throws IOException {
        text(prepare(
                        client,
                        post(server.uri()).toBuilder()
                                .putHeader("host", "service.example")
                                .putHeader("content-length", "2")
                                .build())
                .call());

        assertThat(server.requests())
                .containsExactly("POST / HTTP/1.1\r\ncontent-length: 2\r\nhost: service.example\r\n\r\nhi");
    }

    @ParameterizedTest
    @EnumSource
    void every_method_is_sent(SdkHttpMethod method) throws IOException {
        SdkHttpRequest request = post(server.uri()).toBuilder().method(method).build();

        prepare(client, request, ContentStreamProvider.fromUtf8String("")).call();

        assertThat(server.requests()).containsExactly(method + " / HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n\r\n");
    }

    @Test
    void head_and_content_of_any_length_arrive() throws IOException {
        String content = "0123456789".repeat(500_000);

        prepare(client, post(server.uri()), ContentStreamProvider.fromUtf8String(content))
                .call();

        assertThat(server.requests().get(0)).endsWith("Content-Length: 5000000\r\n\r\n" + content);
    }

    @ParameterizedTest
    @CsvSource({
        "false, a.example, 80, a.example",
        "false, a.example, 8080, a.example:8080",
        "false, a.example, 443, a.example:443",
        "true, a.example, 443, a.example",
        "true, a.example, 80, a.example:80",
        "true, [::1], 443, [::1]",
        "false, [::1], 8080, [::1]:8080",
        "false, [fe80::1%25eth0], 8080, [fe80::1]:8080",
        "true, [fe80::1%25eth0], 443, [fe80::1]"
    })
    void a_host_is_named_without_its_schemes_port_and_without_a_scope(
            boolean secure, String host, int port, String expected) {
        assertThat(new Route(secure, host, port, null).authority()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[::1]", "[::1%25lo]"})
    void an_IPv6_address_is_connected_to(String host) throws Exception {
        try (ServerSocket listener = listeningOnIpv6()) {
            CompletableFuture<String> received = new CompletableFuture<>();
            HttpCalls.start(() -> received.complete(serve(listener)));

            URI uri = URI.create("http://" + host + ":" + listener.getLocalPort() + "/");
            assertThat(text(client, uri)).isEqualTo("hello");
            assertThat(received.get()).contains("\r\nHost: [::1]:" + listener.getLocalPort() + "\r\n");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\rb", "a\nb", "a\0b", "a\u0001b", "a\u001bb", "a\u007fb", "a\u0080b", "a\u00e9b", "a\u20acb"})
    void a_header_value_that_is_not_printable_US_ASCII_is_refused_and_not_told(String value) {
        assertRefused(
                post(server.uri()).toBuilder().putHeader("X-Secret", value).build(), "The header X-Secret", value);
    }

    @Test
    void a_header_without_a_value_is_refused() {
        SdkHttpRequest request = post(server.uri()).toBuilder()
                .putHeader("X-Secret", Collections.singletonList(null))
                .build();
        assertRefused(request, "The header X-Secret can't be sent", "null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A B", "A:", "A\r\nB", "A\0", "\u00e9", "A\t", "A(", "A/B"})
    void a_header_name_that_is_none_is_refused(String name) {
        assertRefused(post(server.uri()).toBuilder().putHeader(name, "value-7").build(), "its name holds", "value-7");
    }

    @Test
    void another_framing_is_refused() {
        SdkHttpRequest request = post(server.uri()).toBuilder()
                .putHeader("transfer-encoding", "chunked")
                .build();
        assertRefused(request, "The header transfer-encoding can't be sent", "chunked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "3", "02", "+2", "2,2", "", "two"})
    void content_of_another_length_than_the_request_says_is_not_sent(String length) {
        SdkHttpRequest request = post(server.uri()).toBuilder()
                .putHeader("Content-Length", length)
                .build();

        assertThatThrownBy(() -> prepare(client, request).call())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The request's content has 2 bytes, but its Content-Length is another");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void two_lengths_are_not_sent() {
        SdkHttpRequest request = post(server.uri()).toBuilder()
                .putHeader("Content-Length", List.of("2", "2"))
                .build();

        assertThatThrownBy(() -> prepare(client, request).call()).isInstanceOf(IllegalArgumentException.class);
        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a b", "/a\r\nB: c", "/\u00e9", "/a\0", "/a\t"})
    void a_path_that_is_not_encoded_is_refused(String path) {
        SdkHttpRequest request =
                post(server.uri()).toBuilder().encodedPath(path).build();
        assertRefused(request, "The request's path can't be sent", path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a\r\nB: c", "\u00e9.example"})
    void a_host_that_is_none_is_refused(String host) {
        SdkHttpRequest request = post(server.uri()).toBuilder().host(host).build();
        assertRefused(request, "The request's host can't be sent", "\r\n");
    }

    private void assertRefused(SdkHttpRequest request, String message, String secret) {
        assertThatThrownBy(() -> prepare(client, request).call())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining(secret)
                .hasNoCause();
        assertThat(server.connections()).isZero();
    }

    private static ServerSocket listeningOnIpv6() {
        try {
            return new ServerSocket(0, 1, InetAddress.getByName("::1"));
        } catch (IOException e) {
            assumeTrue(false, "This machine has no IPv6");
            throw new AssertionError(e);
        }
    }

    private static String serve(ServerSocket listener) {
        try (Socket socket = listener.accept()) {
            byte[] request = new byte[4096];
            int length = socket.getInputStream().read(request);
            socket.getOutputStream().write(HttpCalls.REPLY.getBytes());
            return new String(request, 0, length);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
