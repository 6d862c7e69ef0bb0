package io.github.apprunnerclient.internal.warmup;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.AppRunnerBaseClientBuilder;
import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.internal.http.SocketHttpClient;
import io.github.apprunnerclient.internal.http.TlsWarmUp;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import io.github.apprunnerclient.model.ProviderType;
import io.github.apprunnerclient.model.Tag;
import java.net.URI;
import java.util.UUID;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.RetryStrategy;

/** Makes calls that are answered in memory, and prepares the HTTP client as far as can be without a network. */
public final class WarmUp {
    private static final URI ENDPOINT = URI.create("https://apprunner.us-east-1.amazonaws.com");

    private static final RetryStrategy WITH_RETRIES = AwsRetryStrategy.legacyRetryStrategy();

    private static final CreateConnectionRequest CREATE = CreateConnectionRequest.builder()
            .connectionName("warm-up")
            .providerType(ProviderType.GITHUB)
            .tags(Tag.builder().key("key").value("value").build())
            .build();
    private static final byte[] CREATED = ("{\"Connection\":{\"ConnectionName\":\"warm-up\",\"ConnectionArn\":\"arn\","
                    + "\"ProviderType\":\"GITHUB\",\"Status\":\"PENDING_HANDSHAKE\",\"CreatedAt\":1.6E9}}")
            .getBytes(UTF_8);

    private static final ListConnectionsRequest LIST =
            ListConnectionsRequest.builder().connectionName("warm-up").build();
    private static final byte[] LISTED = ("{\"ConnectionSummaryList\":[{\"ConnectionName\":\"warm-up\","
                    + "\"Status\":\"PENDING_HANDSHAKE\",\"CreatedAt\":1.6E9}]}")
            .getBytes(UTF_8);

    private WarmUp() {}

    /** For callers who wait. */
    public static void blocking() {
        try (AppRunnerClient client = answering(CREATED);
                SdkHttpClient httpClient = SocketHttpClient.builder().build()) {
            client.createConnection(CREATE);
            httpClient.prepareRequest(anyRequest());
        }
        try (AppRunnerClient client = answering(LISTED)) {
            client.listConnections(LIST);
        }
        TlsWarmUp.run();
    }

    /** For callers who don't. */
    public static void asynchronous() {
        try (AppRunnerAsyncClient client = asynchronouslyAnswering(CREATED)) {
            client.createConnection(CREATE).join();
        }
        try (AppRunnerAsyncClient client = asynchronouslyAnswering(LISTED)) {
            client.listConnections(LIST).join();
        }
        TlsWarmUp.run();
    }

    private static AppRunnerClient answering(byte[] body) {
        return configured(AppRunnerClient.builder())
                .httpClient(new AnsweringHttpClient(body))
                .build();
    }

    private static AppRunnerAsyncClient asynchronouslyAnswering(byte[] body) {
        return configured(AppRunnerAsyncClient.builder())
                .httpClient(new AnsweringAsyncHttpClient(body))
                .build();
    }

    /** They are signed like any other call: that is a good part of a first one. Retries are made ready, though nothing fails. */
    private static <B extends AppRunnerBaseClientBuilder<B, C>, C> B configured(B builder) {
        return builder.region(Region.US_EAST_1)
                .endpointOverride(ENDPOINT)
                .credentialsProvider(StaticCredentialsProvider.create(anyCredentials()))
                .overrideConfiguration(o -> o.retryStrategy(WITH_RETRIES));
    }

    private static AwsBasicCredentials anyCredentials() {
        String random = UUID.randomUUID().toString();
        return AwsBasicCredentials.create(random, random);
    }

    private static HttpExecuteRequest anyRequest() {
        return HttpExecuteRequest.builder()
                .request(SdkHttpRequest.builder()
                        .method(SdkHttpMethod.POST)
                        .uri(ENDPOINT)
                        .build())
                .build();
    }
}
