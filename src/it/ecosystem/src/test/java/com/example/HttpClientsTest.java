package com.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.testkit.FakeAppRunnerExtension;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.crt.AwsCrtAsyncHttpClient;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/** The SDK's HTTP clients, given to a client of ours: a call over a connection that broke, was refused and is there. */
class HttpClientsTest {
    @RegisterExtension
    static final FakeAppRunnerExtension APP_RUNNER = FakeAppRunnerExtension.create();

    static Stream<SdkHttpClient.Builder<?>> blocking() {
        return Stream.of(
                ApacheHttpClient.builder(),
                Apache5HttpClient.builder(),
                AwsCrtHttpClient.builder(),
                UrlConnectionHttpClient.builder());
    }

    static Stream<SdkAsyncHttpClient.Builder<?>> asynchronous() {
        return Stream.of(AwsCrtAsyncHttpClient.builder(), NettyNioAsyncHttpClient.builder());
    }

    @ParameterizedTest
    @MethodSource("blocking")
    void a_connection_is_created_through_any_HTTP_client(SdkHttpClient.Builder<?> http) {
        breakThenThrottle();

        try (AppRunnerClient client = AppRunnerClient.builder()
                .region(APP_RUNNER.region())
                .endpointOverride(APP_RUNNER.endpoint())
                .credentialsProvider(APP_RUNNER.credentialsProvider())
                .httpClientBuilder(http)
                .build()) {
            client.createConnection(r -> r.connectionName(Side.NAME).providerType("GITHUB"));
        }

        assertCreatedAtTheThirdAttempt();
    }

    @ParameterizedTest
    @MethodSource("asynchronous")
    void a_connection_is_created_through_any_asynchronous_HTTP_client(SdkAsyncHttpClient.Builder<?> http) {
        breakThenThrottle();

        try (AppRunnerAsyncClient client = AppRunnerAsyncClient.builder()
                .region(APP_RUNNER.region())
                .endpointOverride(APP_RUNNER.endpoint())
                .credentialsProvider(APP_RUNNER.credentialsProvider())
                .httpClientBuilder(http)
                .build()) {
            client.createConnection(r -> r.connectionName(Side.NAME).providerType("GITHUB"))
                    .join();
        }

        assertCreatedAtTheThirdAttempt();
    }

    private static void breakThenThrottle() {
        APP_RUNNER.onNextCalls(1).resetBeforeActing();
        APP_RUNNER.onNextCalls(1).throttle();
    }

    private static void assertCreatedAtTheThirdAttempt() {
        assertThat(APP_RUNNER.requests()).hasSize(3);
        assertThat(APP_RUNNER.connections()).hasSize(1);
    }
}
