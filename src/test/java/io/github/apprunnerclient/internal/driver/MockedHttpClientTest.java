package io.github.apprunnerclient.internal.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.model.ProviderType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.regions.Region;

/** Replies as an HTTP client in a user's test may make them up. */
class MockedHttpClientTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_body_that_fails_after_a_2xx_is_an_unreadable_reply_and_not_repeated(boolean unchecked) {
        MadeUp http = new MadeUp(new InputStream() {
            @Override
            public int read() throws IOException {
                IOException failure = new IOException("made up");
                if (unchecked) {
                    throw new UncheckedIOException(failure);
                }
                throw failure;
            }
        });

        assertThatThrownBy(() -> createConnection(http))
                .isInstanceOf(SdkClientException.class)
                .hasMessageContaining("The connection probably exists")
                .hasMessageContaining("made up");
        assertThat(http.calls).hasValue(1);
    }

    @Test
    void an_empty_body_without_a_length_is_a_response_without_a_connection() {
        assertThat(createConnection(new MadeUp(new ByteArrayInputStream(new byte[0]))))
                .isNull();
    }

    @Test
    void no_body_is_a_response_without_a_connection() {
        assertThat(createConnection(new MadeUp(null))).isNull();
    }

    private static Object createConnection(SdkHttpClient http) {
        try (AppRunnerClient client = AppRunnerClient.builder()
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("AKID", "SECRET")))
                .httpClient(http)
                .build()) {
            return client.createConnection(
                            r -> r.connectionName("my-connection").providerType(ProviderType.GITHUB))
                    .connection();
        }
    }

    private static final class MadeUp implements SdkHttpClient {
        final AtomicInteger calls = new AtomicInteger();
        private final InputStream body;

        MadeUp(InputStream body) {
            this.body = body;
        }

        @Override
        public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
            return new ExecutableHttpRequest() {
                @Override
                public HttpExecuteResponse call() {
                    calls.incrementAndGet();
                    return HttpExecuteResponse.builder()
                            .response(SdkHttpResponse.builder().statusCode(200).build())
                            .responseBody(body == null ? null : AbortableInputStream.create(body))
                            .build();
                }

                @Override
                public void abort() {}
            };
        }

        @Override
        public void close() {}
    }
}
