package io.github.apprunnerclient.testkit;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.model.Connection;
import io.github.apprunnerclient.model.ConnectionStatus;
import io.github.apprunnerclient.model.InvalidRequestException;
import io.github.apprunnerclient.model.ProviderType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.regions.Region;

/** The fake without JUnit's life cycle. */
class FakeAppRunnerTest {
    @Test
    void fifty_threads_that_create_one_name_make_one_connection() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(50);
        try (FakeAppRunner appRunner = FakeAppRunner.create().start()) {
            AppRunnerClient client = appRunner.client();
            List<Callable<String>> calls = IntStream.range(0, 50)
                    .<Callable<String>>mapToObj(i -> () -> {
                        try {
                            return create(client, "my-connection").connectionArn();
                        } catch (InvalidRequestException e) {
                            return "exists";
                        }
                    })
                    .toList();

            List<String> arns = threads.invokeAll(calls).stream()
                    .map(FakeAppRunnerTest::result)
                    .filter(arn -> !arn.equals("exists"))
                    .toList();

            assertThat(appRunner.connections())
                    .singleElement()
                    .extracting(Connection::connectionArn)
                    .isEqualTo(arns.get(0));
            assertThat(arns).hasSize(1);
            assertThat(appRunner.requests()).hasSize(50);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void a_handshake_completes_when_its_time_has_come() {
        HandTurnedClock clock = new HandTurnedClock("2026-11-23T01:00:00.123456Z");
        try (FakeAppRunner appRunner = FakeAppRunner.builder()
                .clock(clock)
                .completeHandshakesAfter(Duration.ofSeconds(3))
                .build()
                .start()) {
            Connection connection = create(appRunner.client(), "my-connection");
            assertThat(connection.createdAt()).isEqualTo(Instant.parse("2026-11-23T01:00:00.123Z"));
            clock.advance(Duration.ofMillis(2_999));
            assertThat(statuses(appRunner)).containsExactly(ConnectionStatus.PENDING_HANDSHAKE);

            clock.advance(Duration.ofMillis(1));

            assertThat(statuses(appRunner)).containsExactly(ConnectionStatus.AVAILABLE);
            assertThatThrownBy(() -> appRunner.failHandshake("my-connection"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("Connection my-connection is AVAILABLE: no handshake is pending");
            assertThatThrownBy(() -> appRunner.completeHandshake("other"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("There is no connection named other");
        }
    }

    @Test
    void a_failed_handshake_stays_failed() {
        HandTurnedClock clock = new HandTurnedClock("2026-11-23T01:00:00Z");
        try (FakeAppRunner appRunner =
                FakeAppRunner.builder().clock(clock).build().start()) {
            create(appRunner.client(), "my-connection");
            appRunner.failHandshake("my-connection");
            appRunner.completeHandshakesAfter(Duration.ZERO);
            create(appRunner.client(), "second");
            assertThat(statuses(appRunner)).containsExactly(ConnectionStatus.ERROR, ConnectionStatus.AVAILABLE);

            clock.advance(Duration.ofDays(1));

            assertThat(statuses(appRunner)).containsExactly(ConnectionStatus.ERROR, ConnectionStatus.AVAILABLE);
        }
    }

    @Test
    void an_ARN_is_in_the_partition_of_its_region() {
        for (List<String> regionAndPartition : List.of(
                List.of("eu-west-1", "aws"),
                List.of("cn-north-1", "aws-cn"),
                List.of("us-gov-east-1", "aws-us-gov"),
                List.of("us-isob-east-1", "aws-iso-b"))) {
            Region region = Region.of(regionAndPartition.get(0));
            try (FakeAppRunner appRunner =
                    FakeAppRunner.builder().region(region).build().start()) {
                assertThat(create(appRunner.client(), "my-connection").connectionArn())
                        .startsWith("arn:" + regionAndPartition.get(1) + ":apprunner:" + region + ":123456789012:");
            }
        }
    }

    @Test
    void requests_are_recorded_as_they_arrived() {
        try (FakeAppRunner appRunner = FakeAppRunner.create().start()) {
            appRunner.onNextCalls(1).fail(500);
            create(appRunner.client(), "my-connection");

            assertThat(appRunner.requests())
                    .extracting(RecordedRequest::operation, request -> request.header("AMZ-SDK-REQUEST"))
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("CreateConnection", "attempt=1; max=4"),
                            org.assertj.core.groups.Tuple.tuple("CreateConnection", "attempt=2; max=4"));
            RecordedRequest request = appRunner.requests().get(1);
            assertThat(request.json().get("ConnectionName")).isEqualTo("my-connection");
            assertThat(request.body()).isEqualTo("{\"ConnectionName\":\"my-connection\",\"ProviderType\":\"GITHUB\"}");
            assertThat(request.headers().get("x-amz-target")).containsExactly("AppRunner.CreateConnection");
            assertThat(request.method() + " " + request.url()).isEqualTo("POST /");
            assertThat(request).hasToString("CreateConnection " + request.body());
        }
    }

    @Test
    void every_reply_has_a_request_id_of_its_own() {
        try (FakeAppRunner appRunner = FakeAppRunner.create().start()) {
            Set<String> ids = IntStream.range(0, 20)
                    .mapToObj(i -> RawCaller.call(appRunner, i % 2 == 0 ? "ListConnections" : "Nonsense", "{}")
                            .http()
                            .headers()
                            .firstValue("x-amzn-RequestId")
                            .orElseThrow())
                    .collect(Collectors.toSet());

            assertThat(ids).hasSize(20);
        }
    }

    @Test
    void stubs_of_WireMock_come_before_the_service() {
        try (FakeAppRunner appRunner = FakeAppRunner.create().start()) {
            appRunner
                    .wireMock()
                    .stubFor(post("/").willReturn(okJson("{\"Connection\":{\"ConnectionName\":\"stub\"}}")));
            assertThat(create(appRunner.client(), "my-connection").connectionName())
                    .isEqualTo("stub");
            appRunner.wireMock().verify(1, postRequestedFor(urlEqualTo("/")));
            assertThat(appRunner.requests()).hasSize(1);

            appRunner.reset();

            assertThat(create(appRunner.client(), "my-connection").connectionName())
                    .isEqualTo("my-connection");
        }
    }

    @Test
    void a_closed_fake_can_be_started_again_and_closed_twice() {
        FakeAppRunner appRunner = FakeAppRunner.create();
        assertThatThrownBy(appRunner::endpoint)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("This FakeAppRunner is not started: call start(), or have JUnit do it with a"
                        + " FakeAppRunnerExtension");
        for (int i = 0; i < 2; i++) {
            assertThat(appRunner.start()).isSameAs(appRunner.start());
            create(appRunner.client(), "connection-" + i);
            appRunner.close();
            appRunner.close();
        }
        assertThat(appRunner.connections()).hasSize(2);
    }

    @Test
    void both_clients_talk_to_the_fake_whatever_proxy_the_JVM_has() {
        System.setProperty("socksProxyHost", "proxy.invalid");
        try (FakeAppRunner appRunner = FakeAppRunner.create().start()) {
            create(appRunner.client(), "blocking");
            appRunner
                    .asyncClient()
                    .createConnection(r -> r.connectionName("waiting").providerType(ProviderType.GITHUB))
                    .join();

            assertThat(appRunner.connections())
                    .extracting(Connection::connectionName)
                    .containsExactly("blocking", "waiting");
        } finally {
            System.clearProperty("socksProxyHost");
        }
    }

    @Test
    void clients_are_closed_with_the_fake() {
        FakeAppRunner appRunner = FakeAppRunner.create().start();
        AppRunnerAsyncClient closed = appRunner.asyncClient();
        appRunner.close();
        appRunner.start();

        assertThat(appRunner.asyncClient()).isNotSameAs(closed);
        assertThat(closed.listConnections(r -> {})).failsWithin(Duration.ofSeconds(10));
        appRunner.close();
    }

    @Test
    @Timeout(60)
    void a_closed_fake_leaves_no_thread_behind_whatever_it_was_doing() throws InterruptedException {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        ExecutorService callers = Executors.newFixedThreadPool(2);
        FakeAppRunner appRunner = FakeAppRunner.create().start();
        create(appRunner.client(), "my-connection");
        appRunner.onNextCalls(1).stall(Duration.ofHours(1));
        appRunner.onNextCalls(1).trickle(Duration.ofHours(1));
        for (String name : List.of("stalled", "trickled")) {
            callers.submit(() -> RawCaller.call(appRunner, name, "{}"));
        }
        while (appRunner.requests().size() < 3) {
            Thread.sleep(10);
        }

        appRunner.close();

        callers.shutdownNow();
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!threadsSince(before).isEmpty() && System.nanoTime() < deadline) {
            Thread.sleep(20);
        }
        assertThat(threadsSince(before)).isEmpty();
    }

    // Some 20 ms on a quiet machine; a busy one gets more tries, of which one must do.
    @Test
    void a_second_server_starts_in_less_than_100_milliseconds() {
        FakeAppRunner.create().start().close();
        Duration best = Duration.ofDays(1);
        for (int i = 0; i < 20 && best.toMillis() >= 100; i++) {
            long start = System.nanoTime();
            FakeAppRunner appRunner = FakeAppRunner.create().start();
            best = Duration.ofNanos(System.nanoTime() - start);
            appRunner.close();
        }
        assertThat(best).isLessThan(Duration.ofMillis(100));
    }

    private static Set<Thread> threadsSince(Set<Thread> before) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread))
                .filter(thread -> !thread.getName().startsWith("HttpClient-"))
                .collect(Collectors.toSet());
    }

    private static Connection create(AppRunnerClient client, String name) {
        return client.createConnection(r -> r.connectionName(name).providerType(ProviderType.GITHUB))
                .connection();
    }

    private static List<ConnectionStatus> statuses(FakeAppRunner appRunner) {
        return appRunner.connections().stream().map(Connection::status).toList();
    }

    private static String result(Future<String> call) {
        try {
            return call.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
