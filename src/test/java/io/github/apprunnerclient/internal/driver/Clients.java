package io.github.apprunnerclient.internal.driver;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.AppRunnerBaseClientBuilder;
import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.AppRunnerClientBuilder;
import io.github.apprunnerclient.model.CreateConnectionResponse;
import io.github.apprunnerclient.model.ProviderType;
import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.http.nio.netty.SdkEventLoopGroup;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/** Clients for tests of the wire, over each HTTP client that these are run with. */
public enum Clients {
    /** What a client sends with that is told nothing. */
    DEFAULT("the default") {
        @Override
        AppRunnerClientBuilder builder() {
            return AppRunnerClient.builder();
        }
    },
    /** The asynchronous client that is told nothing, and a caller who waits for it. */
    DEFAULT_ASYNC("the default, asynchronous") {
        @Override
        public AppRunnerClient client(URI endpoint, Consumer<ClientOverrideConfiguration.Builder> overrides) {
            return new JoiningClient(asyncClient(endpoint, overrides));
        }

        @Override
        AppRunnerAsyncClient asyncClient(URI endpoint, Consumer<ClientOverrideConfiguration.Builder> overrides) {
            return configure(AppRunnerAsyncClient.builder(), endpoint, overrides)
                    .build();
        }
    },
    URL_CONNECTION_CLIENT("`url-connection-client`, given") {
        @Override
        AppRunnerClientBuilder builder() {
            return AppRunnerClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder());
        }
    },
    APACHE5("`apache5-client`") {
        @Override
        AppRunnerClientBuilder builder() {
            return AppRunnerClient.builder().httpClientBuilder(Apache5HttpClient.builder());
        }
    },
    NETTY_ASYNC("`netty-nio-client`") {
        @Override
        public AppRunnerClient client(URI endpoint, Consumer<ClientOverrideConfiguration.Builder> overrides) {
            return new JoiningClient(asyncClient(endpoint, overrides));
        }

        @Override
        AppRunnerAsyncClient asyncClient(URI endpoint, Consumer<ClientOverrideConfiguration.Builder> overrides) {
            return configure(AppRunnerAsyncClient.builder(), endpoint, overrides)
                    .httpClientBuilder(NettyNioAsyncHttpClient.builder().eventLoopGroup(NettyThreads.SHARED))
                    .build();
        }
    };

    /** The system property that names the only one whose stalls a JVM is to test. */
    public static final String ONLY = "clients.only";

    public static final String CREATED = "{\"Connection\":{\"ConnectionName\":\"my-connection\"}}";

    private final String title;

    Clients(String title) {
        this.title = title;
    }

    /** Those that a JVM is told to test, if it is; or else all. */
    static Set<Clients> ofThisJvm() {
        String chosen = System.getProperty(ONLY);
        return chosen == null ? EnumSet.allOf(Clients.class) : EnumSet.of(valueOf(chosen));
    }

    /** Those of README's table. */
    static Set<Clients> blocking() {
        return EnumSet.complementOf(EnumSet.of(DEFAULT_ASYNC, NETTY_ASYNC));
    }

    /** For README. */
    String title() {
        return title;
    }

    /** Of those whose calls block. */
    AppRunnerClientBuilder builder() {
        throw new UnsupportedOperationException();
    }

    /** Of those whose calls don't. */
    AppRunnerAsyncClient asyncClient(URI endpoint, Consumer<ClientOverrideConfiguration.Builder> overrides) {
        throw new UnsupportedOperationException();
    }
    /** A client that tries twice, without a pause. */
    public AppRunnerClient client(URI endpoint) {
        return client(endpoint, o -> {});
    }

    public AppRunnerClient client(URI endpoint, Consumer<ClientOverrideConfiguration.Builder> overrides) {
        return configure(builder(), endpoint, overrides).build();
    }

    static <B extends AppRunnerBaseClientBuilder<B, C>, C> B configure(
            B builder, URI endpoint, Consumer<ClientOverrideConfiguration.Builder> overrides) {
        return builder.region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("AKID", "SECRET")))
                .endpointOverride(endpoint)
                .overrideConfiguration(o -> {
                    o.retryStrategy(StandardRetryStrategy.builder()
                            .maxAttempts(2)
                            .backoffStrategy(BackoffStrategy.fixedDelayWithoutJitter(Duration.ofMillis(1)))
                            .build());
                    overrides.accept(o);
                });
    }

    public static CreateConnectionResponse createConnection(AppRunnerClient client) {
        return client.createConnection(r -> r.connectionName("my-connection").providerType(ProviderType.GITHUB));
    }

    static CompletableFuture<CreateConnectionResponse> createConnection(AppRunnerAsyncClient client) {
        return client.createConnection(r -> r.connectionName("my-connection").providerType(ProviderType.GITHUB));
    }

    /** A whole reply, with its length. */
    public static String reply(String body) {
        return "HTTP/1.1 200 OK\r\nx-amzn-RequestId: R1\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    /** A group of its own would have each client take two seconds to close. */
    static final class NettyThreads {
        static final SdkEventLoopGroup SHARED = SdkEventLoopGroup.builder().build();
    }
}
