package io.github.apprunnerclient.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.utils.AttributeMap;

/**
 * An HTTP client for the AWS SDK for Java 2.x on the JDK's own {@code java.net.http}.
 *
 * <p>Its exchanges end at once when they are aborted or when the thread that waits is interrupted, in every phase. It
 * follows no redirect, and sends a request with a body once at most. It speaks HTTP/1.1 unless told otherwise.
 *
 * <p>Thread-safe. {@link #close} ends what is under way, closes the connections, and ends the client's one thread.
 *
 * <pre>{@code
 * AppRunnerClient client = AppRunnerClient.builder()
 *         .httpClientBuilder(JdkHttpClient.builder().readTimeout(Duration.ofSeconds(10)))
 *         .build();
 * }</pre>
 *
 * @see JdkAsyncHttpClient
 */
public final class JdkHttpClient implements SdkHttpClient {
    private final LazyHttpClient client;

    private JdkHttpClient(ClientOptions options) {
        this.client = new LazyHttpClient(options);
    }

    /** {@return a client with all defaults} */
    public static JdkHttpClient create() {
        return builder().build();
    }

    /** {@return a new builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return prepareRequest(request, null);
    }

    /**
     * Like {@link #prepareRequest(HttpExecuteRequest)}, for an exchange that has so much time from now on: then whatever
     * waits for the reply, or reads it, throws {@link java.net.http.HttpTimeoutException}.
     *
     * @param request what to send
     * @param limit instead of the client's {@code attemptTimeout}; null for that
     * @return the exchange, which nothing is sent of before it is called
     */
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request, @Nullable Duration limit) {
        return new JdkExchange(client, request, client.options().limit(limit));
    }

    @Override
    public String clientName() {
        return ClientMetrics.CLIENT_NAME;
    }

    @Override
    public void close() {
        client.close();
    }

    /** Builds a {@link JdkHttpClient}. */
    public static final class Builder extends JdkHttpClientBuilder<Builder> implements SdkHttpClient.Builder<Builder> {
        private Builder() {}

        @Override
        public JdkHttpClient build() {
            return buildWithDefaults(AttributeMap.empty());
        }

        @Override
        public JdkHttpClient buildWithDefaults(AttributeMap defaults) {
            return new JdkHttpClient(options(defaults));
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
