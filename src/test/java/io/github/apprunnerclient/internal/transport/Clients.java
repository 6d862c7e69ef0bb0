package io.github.apprunnerclient.internal.transport;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.AppRunnerClientBuilder;
import io.github.apprunnerclient.model.CreateConnectionResponse;
import io.github.apprunnerclient.model.ProviderType;
import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/** Clients for tests of the wire, over each HTTP client that these are run with. */
public enum Clients {
    URL_CONNECTION {
        @Override
        AppRunnerClientBuilder builder() {
            return AppRunnerClient.builder();
        }
    },
    APACHE5 {
        @Override
        AppRunnerClientBuilder builder() {
            return AppRunnerClient.builder().httpClientBuilder(Apache5HttpClient.builder());
        }
    };

    public static final String CREATED = "{\"Connection\":{\"ConnectionName\":\"my-connection\"}}";

    abstract AppRunnerClientBuilder builder();

    /** The JDK gives the rest of a small reply some seconds to arrive, so that the connection can be kept. */
    boolean closeAtOnceWithinABody() {
        return this != URL_CONNECTION;
    }

    /** A client that tries twice, without a pause. */
    AppRunnerClient client(URI endpoint) {
        return client(endpoint, o -> {});
    }

    AppRunnerClient client(URI endpoint, Consumer<ClientOverrideConfiguration.Builder> overrides) {
        return configure(builder(), endpoint, overrides).build();
    }

    static AppRunnerClientBuilder configure(
            AppRunnerClientBuilder builder, URI endpoint, Consumer<ClientOverrideConfiguration.Builder> overrides) {
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

    static CreateConnectionResponse createConnection(AppRunnerClient client) {
        return client.createConnection(r -> r.connectionName("my-connection").providerType(ProviderType.GITHUB));
    }

    /** A whole reply, with its length. */
    public static String reply(String body) {
        return "HTTP/1.1 200 OK\r\nx-amzn-RequestId: R1\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }
}
