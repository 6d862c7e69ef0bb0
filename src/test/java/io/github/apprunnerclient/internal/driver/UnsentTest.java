package io.github.apprunnerclient.internal.driver;

import static io.github.apprunnerclient.internal.driver.Clients.createConnection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.model.CreateConnectionResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;

/** Requests that never left, of which no message says that the service may have acted on them. */
class UnsentTest {
    private static final String MAY_EXIST = "may have been made";

    @AfterEach
    void no_thread_is_left() {
        Patience.awaitNoClientThread();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = "DEFAULT.*")
    void an_unknown_host_is_named_with_the_setting_to_look_at(Clients clients) {
        SdkClientException failure = failure(clients, URI.create("http://nosuch.invalid:8080"));

        assertThat(failure)
                .hasMessageStartingWith("Unable to execute HTTP request: The host nosuch.invalid is unknown. Is the"
                        + " endpoint override right?")
                .hasMessageContaining("(SDK Attempt Count: 2)")
                .hasMessageNotContaining(MAY_EXIST)
                .hasCauseInstanceOf(UnknownHostException.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_refused_connection_is_tried_again(Clients clients) {
        assertThat(failure(clients, RawServer.nowhere()))
                .hasMessageContaining("(SDK Attempt Count: 2)")
                .hasMessageNotContaining(MAY_EXIST);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = "DEFAULT.*")
    void a_proxy_that_cannot_be_used_is_named_and_not_tried_again(Clients clients) {
        System.setProperty("http.proxyHost", "proxy.example");
        System.setProperty("http.proxyPort", "70000");
        System.setProperty("http.nonProxyHosts", "");
        try {
            assertThat(failure(clients, URI.create("http://127.0.0.1:1")))
                    .hasMessageContaining("70000")
                    .hasMessageContaining("(SDK Attempt Count: 1)")
                    .hasMessageNotContaining(MAY_EXIST);
        } finally {
            System.clearProperty("http.proxyHost");
            System.clearProperty("http.proxyPort");
            System.clearProperty("http.nonProxyHosts");
        }
    }

    @Test
    void an_asynchronous_call_that_waits_for_a_thread_ends_when_its_time_is_up() throws Exception {
        try (RawServer server = new RawServer(Wire::readRequest);
                AppRunnerAsyncClient client = Clients.DEFAULT_ASYNC.asyncClient(server.uri(), o -> {})) {
            List<CompletableFuture<CreateConnectionResponse>> stalled = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                stalled.add(createConnection(client));
            }
            server.awaitRequests(50);

            CompletableFuture<CreateConnectionResponse> waiting =
                    client.createConnection(r -> r.connectionName("waiting")
                            .providerType("GITHUB")
                            .overrideConfiguration(o -> o.apiCallTimeout(Duration.ofMillis(50))));

            assertThat(catchThrowable(() -> waiting.get(30, TimeUnit.SECONDS)))
                    .cause()
                    .isInstanceOf(ApiCallTimeoutException.class)
                    .hasMessageNotContaining(MAY_EXIST);
            assertThat(stalled).noneMatch(CompletableFuture::isDone);
            assertThat(server.requests()).hasSize(50);
        }
    }

    /** What is signed has no scope, which is a matter of this machine; the recipient would not find it in Host. */
    @Test
    void a_scoped_address_is_connected_to_and_signed_without_its_scope() throws Exception {
        InetAddress loopback = InetAddress.getByName("::1");
        try (ServerSocket listener = listenOn(loopback);
                AppRunnerClient client =
                        Clients.DEFAULT.client(URI.create("http://[::1%25lo]:" + listener.getLocalPort()))) {
            CompletableFuture<String> head = CompletableFuture.supplyAsync(() -> {
                try (Socket socket = listener.accept()) {
                    Wire wire = new Wire(socket, new ArrayList<>());
                    String request = wire.readRequest();
                    wire.send(Clients.reply(Clients.CREATED));
                    return request;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });

            assertThat(createConnection(client).connection()).isNotNull();
            assertThat(head.get(30, TimeUnit.SECONDS))
                    .contains("\r\nHost: [::1]:" + listener.getLocalPort() + "\r\n")
                    .isEqualTo(new String(head.get().getBytes(StandardCharsets.US_ASCII), StandardCharsets.US_ASCII));
        }
    }

    private static ServerSocket listenOn(InetAddress address) throws IOException {
        Assumptions.assumeTrue(address instanceof Inet6Address && address.isLoopbackAddress());
        try {
            return new ServerSocket(0, 10, address);
        } catch (BindException e) {
            Assumptions.abort("This machine has no IPv6");
            throw e;
        }
    }

    private static SdkClientException failure(Clients clients, URI endpoint) {
        try (AppRunnerClient client = clients.client(endpoint)) {
            return catchThrowableOfType(SdkClientException.class, () -> createConnection(client));
        }
    }
}
