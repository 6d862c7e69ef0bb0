package io.github.apprunnerclient.http;

import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.utils.AttributeMap;

/**
 * An asynchronous HTTP client for the AWS SDK for Java 2.x on the JDK's own {@code java.net.http}: what {@link
 * JdkHttpClient} is, for callers who don't wait. To cancel the future of an exchange ends it at once, in every phase.
 *
 * <p>Thread-safe. {@link #close} ends what is under way, closes the connections, and ends the client's one thread.
 */
public final class JdkAsyncHttpClient implements SdkAsyncHttpClient {
    private final LazyHttpClient client;

    private JdkAsyncHttpClient(ClientOptions options) {
        this.client = new LazyHttpClient(options);
    }

    /** {@return a client with all defaults} */
    public static JdkAsyncHttpClient create() {
        return builder().build();
    }

    /** {@return a new builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public CompletableFuture<Void> execute(AsyncExecuteRequest request) {
        return new JdkAsyncExchange(client, request, client.options().limit(null)).execute();
    }

    @Override
    public String clientName() {
        return ClientMetrics.CLIENT_NAME;
    }

    @Override
    public void close() {
        client.close();
    }

    /** Builds a {@link JdkAsyncHttpClient}. */
    public static final class Builder extends JdkHttpClientBuilder<Builder>
            implements SdkAsyncHttpClient.Builder<Builder> {
        private Builder() {}

        @Override
        public JdkAsyncHttpClient build() {
            return buildWithDefaults(AttributeMap.empty());
        }

        @Override
        public JdkAsyncHttpClient buildWithDefaults(AttributeMap defaults) {
            return new JdkAsyncHttpClient(options(defaults));
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
