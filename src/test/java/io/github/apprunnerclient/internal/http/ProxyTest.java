package io.github.apprunnerclient.internal.http;

import static io.github.apprunnerclient.internal.http.HttpCalls.REPLY;
import static io.github.apprunnerclient.internal.http.HttpCalls.client;
import static io.github.apprunnerclient.internal.http.HttpCalls.execute;
import static io.github.apprunnerclient.internal.http.HttpCalls.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apprunnerclient.internal.driver.FakeProxy;
import io.github.apprunnerclient.internal.driver.RawServer;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.utils.AttributeMap;

/** The proxies that system properties name. */
class ProxyTest {
    private static final List<String> PROPERTIES = List.of(
            "http.proxyHost",
            "http.proxyPort",
            "http.proxyUser",
            "http.proxyPassword",
            "http.nonProxyHosts",
            "https.proxyHost",
            "https.proxyPort",
            "https.proxyUser",
            "https.proxyPassword",
            "socksProxyHost");

    private RawServer server = RawServer.replying(REPLY);
    private final FakeProxy proxy = FakeProxy.open();
    private final FakeProxy guarded = FakeProxy.guarded();

    @AfterEach
    void forget_the_proxies() {
        PROPERTIES.forEach(System::clearProperty);
        server.close();
        proxy.close();
        guarded.close();
    }

    @Test
    void a_plain_request_has_an_absolute_URI() throws IOException {
        name("http", proxy.port());

        assertThat(call(server.uri().resolve("/a?b=c"))).isEqualTo("hello");

        assertThat(proxy.passed()).containsExactly("POST " + server.uri() + "/a?b=c");
        assertThat(server.requests().get(0))
                .startsWith("POST " + server.uri() + "/a?b=c HTTP/1.1\r\n")
                .contains("\r\nHost: " + server.uri().getAuthority() + "\r\n")
                .doesNotContain("Proxy-Authorization");
    }

    @ParameterizedTest
    @EnumSource(names = "TLS.*", mode = EnumSource.Mode.MATCH_ANY)
    void a_request_over_TLS_goes_through_a_tunnel(Transport transport) throws IOException {
        name("https", guarded.port());
        System.setProperty("https.proxyUser", FakeProxy.USER);
        System.setProperty("https.proxyPassword", FakeProxy.PASSWORD);
        serveOver(transport);
        try (SdkHttpClient client = Transport.client()) {
            assertThat(text(client, server.uri())).isEqualTo("hello");
            assertThat(text(client, server.uri())).isEqualTo("hello");
        }

        assertThat(guarded.passed()).containsExactly("CONNECT " + server.uri().getAuthority());
        assertThat(server.requests()).hasSize(2).noneMatch(request -> request.contains("Proxy-Authorization"));
    }

    @Test
    void a_proxy_is_told_its_password_at_once() throws IOException {
        name("http", guarded.port());
        System.setProperty("http.proxyUser", FakeProxy.USER);
        System.setProperty("http.proxyPassword", FakeProxy.PASSWORD);

        assertThat(call(server.uri())).isEqualTo("hello");
        assertThat(guarded.passed()).hasSize(1);
    }

    @Test
    void the_407_of_a_proxy_is_a_reply_without_TLS() throws IOException {
        name("http", guarded.port());
        try (SdkHttpClient client = client()) {
            assertThat(execute(client, server.uri()).httpResponse().statusCode())
                    .isEqualTo(407);
        }
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void the_407_of_a_proxy_refuses_a_tunnel() {
        name("https", guarded.port());

        assertThatThrownBy(() -> call(URI.create("https://service.example")))
                .isExactlyInstanceOf(IOException.class)
                .hasMessageContaining("The proxy 127.0.0.1:" + guarded.port() + " can't be used: ")
                .hasMessageContaining("it refused to connect to service.example:443: HTTP 407");
    }

    /** Nothing has been sent yet: such a status is not the service's. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nA B: c\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Le",
                "HTTP/1.1 200 OK\r\n\r\nand more",
                "nonsense\r\n",
                ""
            })
    void a_tunnel_that_a_proxy_does_not_open_properly_is_its_fault(String reply) {
        try (RawServer strange = HttpCalls.afterRequest(wire -> {
            wire.send(reply);
            wire.close();
        })) {
            name("https", strange.uri().getPort());

            assertThatThrownBy(() -> call(URI.create("https://service.example")))
                    .isExactlyInstanceOf(IOException.class)
                    .hasMessageContaining("The proxy 127.0.0.1:" + strange.uri().getPort() + " can't be used: ")
                    .hasMessageNotContaining("null");
        }
    }

    @Test
    void a_proxy_that_is_not_there_is_named() {
        name("http", RawServer.nowhere().getPort());

        assertThatThrownBy(() -> call(server.uri()))
                .isExactlyInstanceOf(IOException.class)
                .hasMessageContaining(
                        "The proxy 127.0.0.1:" + RawServer.nowhere().getPort() + " can't be used: ")
                .hasMessageContaining("Connection refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.*", "localhost|127.0.0.1", "*.1"})
    void hosts_that_are_excepted_are_called_directly(String exceptions) throws IOException {
        name("http", proxy.port());
        System.setProperty("http.nonProxyHosts", exceptions);

        assertThat(call(server.uri())).isEqualTo("hello");
        assertThat(proxy.passed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0", "service.example|128.*", ""})
    void other_hosts_are_not(String exceptions) throws IOException {
        name("http", proxy.port());
        System.setProperty("http.nonProxyHosts", exceptions);

        assertThat(call(server.uri())).isEqualTo("hello");
        assertThat(proxy.passed()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1"})
    void a_proxy_without_a_port_is_none(String port) throws IOException {
        System.setProperty("http.proxyHost", "127.0.0.1");
        System.setProperty("http.proxyPort", port);

        assertThat(call(server.uri())).isEqualTo("hello");
    }

    @Test
    void a_proxy_without_a_name_is_none() throws IOException {
        System.setProperty("http.proxyHost", "");
        System.setProperty("http.proxyPort", String.valueOf(proxy.port()));

        assertThat(call(server.uri())).isEqualTo("hello");
        assertThat(proxy.passed()).isEmpty();
    }

    @Test
    void a_port_above_65535_is_named_and_nothing_is_sent() {
        name("http", 70_000);

        assertThatThrownBy(() -> call(server.uri()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("http.proxyPort")
                .hasMessageContaining("its port is 70000")
                .hasMessageContaining("Nothing was sent");
        assertThat(server.connections()).isZero();
    }

    @Test
    void exceptions_that_cannot_be_read_are_unusable_and_nothing_is_sent() {
        name("http", proxy.port());
        System.setProperty("http.nonProxyHosts", "[");

        assertThatThrownBy(() -> call(server.uri()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Nothing was sent");
        assertThat(server.connections()).isZero();
    }

    @Test
    void a_SOCKS_proxy_is_refused_by_name() {
        System.setProperty("socksProxyHost", "socks.example");

        assertThatThrownBy(() -> client())
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("socksProxyHost")
                .hasMessageContaining("'socks.example'");
    }

    @Test
    void a_client_without_proxies_asks_for_none() throws IOException {
        name("http", 70_000);
        System.setProperty("socksProxyHost", "socks.example");
        try (SdkHttpClient client =
                SocketHttpClient.builder().withoutProxies().buildWithDefaults(AttributeMap.empty())) {
            assertThat(text(client, server.uri())).isEqualTo("hello");
        }
    }

    private void serveOver(Transport transport) {
        server.close();
        server = transport.server(RawServer.always(REPLY));
    }

    private static String call(URI uri) throws IOException {
        try (SdkHttpClient client = client()) {
            return text(client, uri);
        }
    }

    /** With no exceptions, which the property's default has. */
    private static void name(String scheme, int port) {
        System.setProperty(scheme + ".proxyHost", "127.0.0.1");
        System.setProperty(scheme + ".proxyPort", String.valueOf(port));
        System.setProperty("http.nonProxyHosts", "");
    }
}
