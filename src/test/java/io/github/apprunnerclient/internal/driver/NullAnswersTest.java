package io.github.apprunnerclient.internal.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.AppRunnerBaseClientBuilder;
import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.endpoints.AppRunnerEndpointProvider;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.identity.spi.ResolveIdentityRequest;
import software.amazon.awssdk.retries.api.RetryStrategy;

/** User code that gives null, as a mock does that was not told what to give: the message says who gave nothing. */
class NullAnswersTest {

    static Stream<Arguments> answers() {
        return Stream.of(
                row("credentials provider gave no credentials", b -> b.credentialsProvider(credentials(null))),
                row(
                        "credentials provider gave no credentials",
                        b -> b.credentialsProvider(credentials(CompletableFuture.completedFuture(null)))),
                row(
                        "endpoint provider gave no endpoint",
                        b -> b.endpointProvider(mock(AppRunnerEndpointProvider.class))),
                row(
                        "endpoint provider gave no endpoint",
                        b -> b.endpointProvider(params -> CompletableFuture.completedFuture(null))),
                row(
                        "retry strategy gave no answer to acquireInitialToken",
                        b -> b.overrideConfiguration(o -> o.retryStrategy(mock(RetryStrategy.class)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void null_is_named_by_either_client(String message, Consumer<AppRunnerBaseClientBuilder<?, ?>> setting) {
        var builder = Clients.configure(AppRunnerClient.builder(), URI.create("http://127.0.0.1:1"), o -> {});
        setting.accept(builder);
        try (AppRunnerClient client = builder.build()) {
            assertSays(message, catchThrowable(() -> Clients.createConnection(client)));
        }
        var asyncBuilder = Clients.configure(AppRunnerAsyncClient.builder(), URI.create("http://127.0.0.1:1"), o -> {});
        setting.accept(asyncBuilder);
        try (AppRunnerAsyncClient client = asyncBuilder.build()) {
            assertSays(message, catchThrowable(() -> JoiningClient.join(Clients.createConnection(client))));
        }
    }

    static Stream<Arguments> httpClients() {
        return Stream.of(
                Arguments.of("The HTTP client gave no request to execute", mock(SdkHttpClient.class)),
                Arguments.of("The HTTP client gave no reply", new Replying(mock(ExecutableHttpRequest.class))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("httpClients")
    void null_of_an_HTTP_client_is_named(String message, SdkHttpClient httpClient) {
        try (AppRunnerClient client = Clients.configure(
                        AppRunnerClient.builder().httpClient(httpClient), URI.create("http://127.0.0.1:1"), o -> {})
                .build()) {
            assertSays(message, catchThrowable(() -> Clients.createConnection(client)));
        }
    }

    @Test
    void null_of_an_asynchronous_HTTP_client_is_named() {
        try (AppRunnerAsyncClient client = Clients.configure(
                        AppRunnerAsyncClient.builder().httpClient(mock(SdkAsyncHttpClient.class)),
                        URI.create("http://127.0.0.1:1"),
                        o -> {})
                .build()) {
            assertSays(
                    "The HTTP client gave no future",
                    catchThrowable(() -> JoiningClient.join(Clients.createConnection(client))));
        }
    }

    private static void assertSays(String message, Throwable failure) {
        assertThat(failure).hasMessageContaining(message).hasMessageNotContaining("null");
    }

    private static Arguments row(String message, Consumer<AppRunnerBaseClientBuilder<?, ?>> setting) {
        return Arguments.of(message, setting);
    }

    private static IdentityProvider<AwsCredentialsIdentity> credentials(
            CompletableFuture<AwsCredentialsIdentity> answer) {
        return new IdentityProvider<>() {
            @Override
            public Class<AwsCredentialsIdentity> identityType() {
                return AwsCredentialsIdentity.class;
            }

            @Override
            public CompletableFuture<AwsCredentialsIdentity> resolveIdentity(ResolveIdentityRequest request) {
                return answer;
            }
        };
    }

    private static <T> T mock(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            if (method.getReturnType() == boolean.class) {
                return false;
            }
            return method.getReturnType() == int.class ? 1 : null;
        }));
    }

    private record Replying(ExecutableHttpRequest executable) implements SdkHttpClient {
        @Override
        public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
            return executable;
        }

        @Override
        public void close() {}
    }
}
