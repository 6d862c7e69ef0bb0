package io.github.apprunnerclient.internal.driver;

import static io.github.apprunnerclient.internal.driver.Clients.CREATED;
import static io.github.apprunnerclient.internal.driver.Clients.createConnection;
import static io.github.apprunnerclient.internal.driver.Clients.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.apprunnerclient.AppRunnerClient;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.AwsServiceClientConfiguration;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.utils.AttributeMap;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/** What {@code close()} closes, and what it ends. */
public class ClientLifeTest {
    private static final String ASSUMED =
            "<AssumeRoleWithWebIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">"
                    + "<AssumeRoleWithWebIdentityResult><Credentials><AccessKeyId>AKID</AccessKeyId>"
                    + "<SecretAccessKey>s</SecretAccessKey><SessionToken>TOKEN</SessionToken>"
                    + "<Expiration>2100-01-01T00:00:00Z</Expiration></Credentials>"
                    + "</AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>";

    private final StubbornHttpClient httpClient = new StubbornHttpClient(StubbornHttpClient.StallsIn.HEAD);
    private final SdkHttpClient.Builder<?> httpClientBuilder = new OneClient(httpClient);
    private Throwable failure;

    @AfterEach
    void no_thread_is_left() {
        Patience.awaitNoClientThread();
    }

    @Test
    void a_given_http_client_stays_open() {
        AppRunnerClient.builder()
                .region(Region.US_EAST_1)
                .httpClient(httpClient)
                .build()
                .close();

        assertThat(httpClient.closed).hasValue(0);
    }

    @Test
    void an_http_client_that_has_no_name_will_do_as_mocks_have_none() {
        SdkHttpClient nameless = new SdkHttpClient() {
            @Override
            public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
                throw new AssertionError("not called");
            }

            @Override
            public String clientName() {
                return null;
            }

            @Override
            public void close() {}
        };

        assertThatCode(() -> AppRunnerClient.builder()
                        .region(Region.US_EAST_1)
                        .httpClient(nameless)
                        .build()
                        .close())
                .doesNotThrowAnyException();
    }

    @Test
    void an_http_client_of_a_given_builder_is_closed_once() {
        AppRunnerClient client = AppRunnerClient.builder()
                .region(Region.US_EAST_1)
                .httpClientBuilder(httpClientBuilder)
                .build();

        client.close();
        client.close();

        assertThat(httpClient.closed).hasValue(1);
    }

    @Test
    void an_http_client_is_not_left_open_when_the_rest_cannot_be_built() {
        System.setProperty("aws.retryMode", "nonsense");
        try {
            assertThatThrownBy(() -> AppRunnerClient.builder()
                            .region(Region.US_EAST_1)
                            .httpClientBuilder(httpClientBuilder)
                            .build())
                    .isInstanceOf(IllegalStateException.class);
        } finally {
            System.clearProperty("aws.retryMode");
        }

        assertThat(httpClient.closed).hasValue(1);
    }

    @Test
    void a_given_credentials_provider_stays_open() {
        AtomicInteger closed = new AtomicInteger();
        AppRunnerClient.builder()
                .region(Region.US_EAST_1)
                .httpClient(httpClient)
                .credentialsProvider(new ClosableProvider(closed))
                .build()
                .close();

        assertThat(closed).hasValue(0);
    }

    @Test
    void a_plugin_of_a_request_that_takes_the_credentials_provider_away_leaves_it_the_clients() {
        try (RawServer server = RawServer.replying(reply(CREATED));
                AppRunnerClient client = Clients.DEFAULT.client(server.uri())) {
            client.listConnections(r -> r.overrideConfiguration(o -> o.addPlugin(configuration -> {
                AwsServiceClientConfiguration.Builder aws = (AwsServiceClientConfiguration.Builder) configuration;
                IdentityProvider<?> ofClient = aws.credentialsProvider();

                aws.credentialsProvider(null);

                assertThat(aws.credentialsProvider()).isSameAs(ofClient);
            })));

            assertThat(server.requests()).singleElement().asString().contains("Credential=AKID/");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_closed_client_makes_no_call(Clients clients) {
        try (RawServer server = RawServer.replying(reply(CREATED))) {
            AppRunnerClient client = clients.client(server.uri());
            createConnection(client);
            client.close();

            assertThatThrownBy(() -> createConnection(client))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("This client has been closed");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NETTY_ASYNC")
    @Shows(Promise.CLOSES_IDLE_CONNECTIONS)
    void close_closes_a_connection_that_was_kept(Clients clients) {
        try (RawServer server = RawServer.replying(reply(CREATED))) {
            AppRunnerClient client = clients.client(server.uri());
            createConnection(client);
            client.close();

            if (clients != Clients.URL_CONNECTION_CLIENT) {
                Patience.until(Patience.LONG, "no open connection", () -> server.openConnections() == 0);
            } else {
                Patience.sleep(100);
                assertThat(server.openConnections()).isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @Shows(Promise.ENDS_A_HEAD)
    void close_ends_a_wait_for_the_reply(Clients clients) {
        try (RawServer server = new RawServer(Wire::readRequest)) {
            assertClosePrompt(server, () -> clients.client(server.uri()));
            server.awaitNoConnection();
        }
        assertThat(failure).hasMessageContaining("The connection may have been made");
    }

    @ParameterizedTest
    @MethodSource
    @Shows(Promise.ENDS_A_BODY)
    void close_ends_a_wait_for_the_body(Clients clients) {
        try (RawServer server = new RawServer(wire -> {
            wire.readRequest();
            wire.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"Conn");
        })) {
            assertClosePrompt(server, () -> clients.client(server.uri()));
            server.awaitNoConnection();
        }
        assertThat(failure).hasMessageContaining("The connection probably exists");
    }

    static Stream<Clients> close_ends_a_wait_for_the_body() {
        return Promise.keepers(Promise.ENDS_A_BODY);
    }

    @Test
    void close_from_many_threads_at_once_is_quiet_and_closes_once() throws Exception {
        for (int i = 0; i < 200; i++) {
            StubbornHttpClient own = new StubbornHttpClient(StubbornHttpClient.StallsIn.HEAD);
            AppRunnerClient client = AppRunnerClient.builder()
                    .region(Region.US_EAST_1)
                    .httpClientBuilder(new OneClient(own))
                    .build();
            List<Throwable> failures = new CopyOnWriteArrayList<>();
            CyclicBarrier together = new CyclicBarrier(2);
            List<Thread> closers = Stream.generate(() -> new Thread(() -> {
                        try {
                            together.await();
                            client.close();
                        } catch (Throwable e) {
                            failures.add(e);
                        }
                    }))
                    .limit(2)
                    .toList();
            closers.forEach(Thread::start);
            for (Thread closer : closers) {
                closer.join();
            }

            assertThat(failures).isEmpty();
            assertThat(own.closed).hasValue(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void close_ends_a_back_off(Clients clients) {
        try (RawServer server = RawServer.replying("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n")) {
            assertClosePrompt(server, () -> patient(clients, server.uri()));
        }
        assertThat(failure.getSuppressed()).hasSize(1);
    }

    private static AppRunnerClient patient(Clients clients, URI endpoint) {
        return clients.client(
                endpoint,
                o -> o.retryStrategy(StandardRetryStrategy.builder()
                        .backoffStrategy(BackoffStrategy.fixedDelayWithoutJitter(Duration.ofSeconds(20)))
                        .build()));
    }

    private void assertClosePrompt(RawServer server, Supplier<AppRunnerClient> clients) {
        Patience.assertPrompt(() -> {
            AppRunnerClient client = clients.get();
            AtomicLong closedAt = new AtomicLong();
            int earlier = server.requests().size();
            Thread closer = new Thread(() -> {
                server.awaitRequests(earlier + 1);
                Patience.sleep(150);
                closedAt.set(System.nanoTime());
                client.close();
            });
            closer.start();
            failure = catchThrowable(() -> createConnection(client));
            return (System.nanoTime() - closedAt.get()) / 1_000_000;
        });
        assertThat(failure)
                .isInstanceOf(SdkClientException.class)
                .hasMessageStartingWith("This client was closed before the call was over");
    }

    private record ClosableProvider(AtomicInteger closed) implements AwsCredentialsProvider, SdkAutoCloseable {
        @Override
        public AwsCredentials resolveCredentials() {
            return AwsBasicCredentials.create("AKID", "SECRET");
        }

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }

    private record OneClient(SdkHttpClient httpClient) implements SdkHttpClient.Builder<OneClient> {
        @Override
        public SdkHttpClient buildWithDefaults(AttributeMap defaults) {
            return httpClient;
        }
    }
}
