package io.github.apprunnerclient.http;

import static io.github.apprunnerclient.http.HttpCalls.REPLY;
import static io.github.apprunnerclient.http.HttpCalls.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apprunnerclient.internal.transport.FakeProxy;
import io.github.apprunnerclient.internal.transport.RawServer;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A proxy that the builder is given. */
class JdkProxyTest {
    private final FakeProxy proxy = FakeProxy.guarded();
    private final RawServer server = RawServer.replying(REPLY);
    private final ProxyConfiguration.Builder configuration = ProxyConfiguration.builder()
            .endpoint(URI.create("http://127.0.0.1:" + proxy.port()))
            .username(FakeProxy.USER)
            .password(FakeProxy.PASSWORD);

    @AfterEach
    void close() {
        proxy.close();
        server.close();
    }

    @Test
    void it_is_told_the_password_at_once() throws IOException {
        try (JdkHttpClient client = client()) {
            assertThat(text(client, server.uri())).isEqualTo("hello");
        }
        assertThat(proxy.passed()).containsExactly("POST " + server.uri());
    }

    @Test
    void it_is_passed_by_for_the_hosts_that_are_named() throws IOException {
        configuration.nonProxyHosts(Set.of("127\\..*"));
        try (JdkHttpClient client = client()) {
            assertThat(text(client, server.uri())).isEqualTo("hello");
        }
        assertThat(proxy.passed()).isEmpty();
        assertThat(server.requests().get(0)).doesNotContain("Proxy-Authorization");
    }

    /** Rather than sent without it, and refused by the proxy with a status that looks like the service's. */
    @Test
    void a_request_over_TLS_is_refused_when_the_JVM_would_keep_the_password_to_itself() {
        try (JdkHttpClient client = client()) {
            assertThatThrownBy(() -> text(client, URI.create("https://apprunner.example/")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("-Djdk.http.auth.tunneling.disabledSchemes=")
                    .hasMessageNotContaining(FakeProxy.PASSWORD);
        }
        assertThat(proxy.passed()).isEmpty();
    }

    @Test
    void its_password_is_not_in_its_text() {
        assertThat(configuration.build().toString()).contains(FakeProxy.USER).doesNotContain(FakeProxy.PASSWORD);
    }

    @Test
    void a_proxy_that_speaks_TLS_is_refused() {
        assertThatThrownBy(() -> configuration.endpoint(URI.create("https://proxy.example:443")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https://proxy.example:443");
    }

    private JdkHttpClient client() {
        return JdkHttpClient.builder().proxyConfiguration(configuration.build()).build();
    }
}
