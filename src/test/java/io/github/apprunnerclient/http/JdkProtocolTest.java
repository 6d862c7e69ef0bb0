package io.github.apprunnerclient.http;

import static io.github.apprunnerclient.http.HttpCalls.REPLY;
import static io.github.apprunnerclient.http.HttpCalls.execute;
import static io.github.apprunnerclient.http.HttpCalls.post;
import static io.github.apprunnerclient.http.HttpCalls.prepare;
import static io.github.apprunnerclient.http.HttpCalls.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.apprunnerclient.internal.transport.RawServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.SdkHttpConfigurationOption;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.utils.AttributeMap;

/** What goes over the wire, and on which threads. */
class JdkProtocolTest {
    private static final AttributeMap TRUST_ALL = AttributeMap.builder()
            .put(SdkHttpConfigurationOption.TRUST_ALL_CERTIFICATES, true)
            .build();

    @Test
    void nothing_but_HTTP_1_1_is_spoken_or_offered_by_default() throws IOException {
        try (RawServer server = RawServer.replying(REPLY);
                JdkHttpClient client = JdkHttpClient.create()) {
            execute(client, server.uri());

            assertThat(server.requests().get(0))
                    .startsWith("POST / HTTP/1.1\r\n")
                    .doesNotContain("Upgrade")
                    .doesNotContain("HTTP2-Settings");
        }
    }

    @Test
    void HTTP_2_is_spoken_with_a_server_that_does_when_asked_for() throws IOException {
        WireMockServer server = new WireMockServer(WireMockConfiguration.wireMockConfig()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .dynamicHttpsPort());
        server.start();
        try (JdkHttpClient client =
                JdkHttpClient.builder().version(HttpClient.Version.HTTP_2).buildWithDefaults(TRUST_ALL)) {
            server.stubFor(WireMock.any(WireMock.anyUrl()).willReturn(WireMock.ok("hello")));

            assertThat(text(client, URI.create("https://localhost:" + server.httpsPort() + "/")))
                    .isEqualTo("hello");
            assertThat(server.getAllServeEvents().get(0).getRequest().getProtocol())
                    .isEqualTo("HTTP/2.0");
        } finally {
            server.stop();
        }
    }

    @Test
    void a_body_waits_for_100_Continue_where_the_request_says_so() throws IOException {
        try (RawServer server = new RawServer(wire -> {
                    wire.readHead();
                    wire.send("HTTP/1.1 100 Continue\r\n\r\n");
                    wire.readByte();
                    wire.readByte();
                    wire.send(REPLY);
                });
                JdkHttpClient client = JdkHttpClient.create()) {
            SdkHttpRequest request = post(server.uri()).toBuilder()
                    .putHeader("Expect", "100-continue")
                    .build();

            assertThat(text(prepare(client, request).call())).isEqualTo("hello");
        }
    }

    @Test
    void an_executor_that_is_given_does_the_work() throws IOException {
        AtomicInteger tasks = new AtomicInteger();
        ExecutorService threads = Executors.newCachedThreadPool();
        try (RawServer server = RawServer.replying(REPLY);
                JdkHttpClient client = JdkHttpClient.builder()
                        .executor(task -> {
                            tasks.incrementAndGet();
                            threads.execute(task);
                        })
                        .build()) {
            assertThat(text(client, server.uri())).isEqualTo("hello");
        } finally {
            threads.shutdown();
        }
        assertThat(tasks).hasPositiveValue();
    }
}
