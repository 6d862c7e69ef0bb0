package io.github.apprunnerclient.oracle;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.awscore.client.builder.AwsAsyncClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;

/** What both clients are told and asked: a plain connection, unless a test says otherwise. */
public final class Setup {
    /** What a test knows of a tag before it is either client's. */
    record TagInput(String key, String value) {}

    private URI endpoint = URI.create("https://apprunner.us-east-1.amazonaws.com");
    private AwsCredentialsProvider credentials =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("AKID", "SECRET"));
    private final ClientOverrideConfiguration.Builder configuration = ClientOverrideConfiguration.builder();
    private AwsRequestOverrideConfiguration requestConfiguration;
    private Consumer<AwsSyncClientBuilder<?, ?>> http =
            builder -> builder.httpClientBuilder(UrlConnectionHttpClient.builder());
    private Consumer<AwsAsyncClientBuilder<?, ?>> asyncHttp =
            builder -> builder.httpClientBuilder(new ThreadingHttpClient.Builder(UrlConnectionHttpClient.builder()));
    private Consumer<AwsClientBuilder<?, ?>> more = builder -> {};
    private String connectionName = "my-connection";
    private List<TagInput> tags;

    Setup endpoint(URI uri) {
        endpoint = uri;
        return this;
    }

    Setup credentials(AwsCredentialsProvider provider) {
        credentials = provider;
        return this;
    }

    Setup client(Consumer<ClientOverrideConfiguration.Builder> changes) {
        changes.accept(configuration);
        return this;
    }

    Setup request(Consumer<AwsRequestOverrideConfiguration.Builder> changes) {
        AwsRequestOverrideConfiguration.Builder builder = AwsRequestOverrideConfiguration.builder();
        changes.accept(builder);
        requestConfiguration = builder.build();
        return this;
    }

    Setup http(SdkHttpClient client) {
        http = builder -> builder.httpClient(client);
        return asyncHttp(new ThreadingHttpClient(client));
    }

    /** For the blocking clients. */
    Setup http(SdkHttpClient.Builder<?> builder) {
        http = to -> to.httpClientBuilder(builder);
        return this;
    }

    /** For the asynchronous clients. */
    Setup asyncHttp(SdkAsyncHttpClient client) {
        asyncHttp = builder -> builder.httpClient(client);
        return this;
    }

    /** Leaves it to the clients what to send with. */
    Setup anyHttp() {
        http = builder -> {};
        asyncHttp = builder -> {};
        return this;
    }

    /** What is said to the builder after all else. */
    Setup builder(Consumer<AwsClientBuilder<?, ?>> changes) {
        more = changes;
        return this;
    }

    Setup connectionName(String name) {
        connectionName = name;
        return this;
    }

    Setup tags(TagInput... someTags) {
        tags = Arrays.asList(someTags);
        return this;
    }

    <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C build(B builder) {
        http.accept(builder);
        return configured(builder).build();
    }

    <B extends AwsClientBuilder<B, C> & AwsAsyncClientBuilder<B, C>, C> C buildAsync(B builder) {
        asyncHttp.accept(builder);
        return configured(builder).build();
    }

    private <B extends AwsClientBuilder<B, C>, C> B configured(B builder) {
        builder.region(Region.US_EAST_1)
                .endpointOverride(endpoint)
                .credentialsProvider(credentials)
                .overrideConfiguration(configuration.build());
        more.accept(builder);
        return builder;
    }

    public software.amazon.awssdk.services.apprunner.model.CreateConnectionRequest officialRequest() {
        var request = software.amazon.awssdk.services.apprunner.model.CreateConnectionRequest.builder()
                .connectionName(connectionName)
                .providerType("GITHUB");
        if (tags != null) {
            request.tags(tags.stream()
                    .map(tag -> software.amazon.awssdk.services.apprunner.model.Tag.builder()
                            .key(tag.key())
                            .value(tag.value())
                            .build())
                    .toList());
        }
        return request.overrideConfiguration(requestConfiguration).build();
    }

    public io.github.apprunnerclient.model.CreateConnectionRequest ourRequest() {
        var request = io.github.apprunnerclient.model.CreateConnectionRequest.builder()
                .connectionName(connectionName)
                .providerType("GITHUB");
        if (tags != null) {
            request.tags(tags.stream()
                    .map(tag -> io.github.apprunnerclient.model.Tag.builder()
                            .key(tag.key())
                            .value(tag.value())
                            .build())
                    .toList());
        }
        return request.overrideConfiguration(requestConfiguration).build();
    }

    public URI endpoint() {
        return endpoint;
    }

    public AwsCredentialsProvider credentials() {
        return credentials;
    }

    public ClientOverrideConfiguration configuration() {
        return configuration.build();
    }

    public AwsRequestOverrideConfiguration requestConfiguration() {
        return requestConfiguration;
    }
}
