import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.ApiName;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.apprunner.AppRunnerBaseClientBuilder;
import software.amazon.awssdk.services.apprunner.AppRunnerClient;
import software.amazon.awssdk.services.apprunner.AppRunnerServiceClientConfiguration;
import software.amazon.awssdk.services.apprunner.model.AppRunnerException;
import software.amazon.awssdk.services.apprunner.model.AppRunnerResponse;
import software.amazon.awssdk.services.apprunner.model.Connection;
import software.amazon.awssdk.services.apprunner.model.ConnectionSummary;
import software.amazon.awssdk.services.apprunner.model.CreateConnectionResponse;
import software.amazon.awssdk.services.apprunner.model.DeleteConnectionResponse;
import software.amazon.awssdk.services.apprunner.model.InvalidRequestException;
import software.amazon.awssdk.services.apprunner.model.ListConnectionsRequest;
import software.amazon.awssdk.services.apprunner.model.ListConnectionsResponse;
import software.amazon.awssdk.services.apprunner.model.ListTagsForResourceResponse;
import software.amazon.awssdk.services.apprunner.model.ProviderType;
import software.amazon.awssdk.services.apprunner.model.ResourceNotFoundException;
import software.amazon.awssdk.services.apprunner.model.ServiceQuotaExceededException;
import software.amazon.awssdk.services.apprunner.model.Tag;
import software.amazon.awssdk.services.apprunner.model.TagResourceRequest;
import software.amazon.awssdk.services.apprunner.model.UntagResourceRequest;
import software.amazon.awssdk.services.apprunner.paginators.ListConnectionsIterable;

/**
 * Everything that a program does with the official client's connections. With
 * {@code software.amazon.awssdk.services.apprunner} changed to {@code io.github.apprunnerclient} in the imports of this
 * folder, and nowhere else, it prints the same: DropInTest compiles and runs it both ways.
 */
public final class ConnectionsTour {
    private final AppRunnerClient client;
    private final PrintStream out;

    private ConnectionsTour(AppRunnerClient client, PrintStream out) {
        this.client = client;
        this.out = out;
    }

    /** The first argument is the endpoint; region and credentials for {@code create()} are system properties. */
    public static void main(String... args) {
        URI endpoint = URI.create(args[0]);
        try (AppRunnerClient client = configured(AppRunnerClient.builder(), endpoint)
                .httpClientBuilder(UrlConnectionHttpClient.builder().socketTimeout(Duration.ofSeconds(20)))
                .overrideConfiguration(o -> o.apiCallTimeout(Duration.ofMinutes(1))
                        .apiCallAttemptTimeout(Duration.ofSeconds(20))
                        .retryStrategy(RetryMode.STANDARD)
                        .putHeader("x-tour", "client")
                        .appId("tour"))
                .build()) {
            ConnectionsTour tour = new ConnectionsTour(client, System.out);
            tour.configuration();
            String arn = tour.creation();
            tour.pages();
            tour.tags(arn);
            tour.serviceErrors(arn);
            tour.deletion(arn);
        }
        new OfflineTour(System.out).run();
    }

    /** What a shared library does to the builder of any client. */
    static <B extends AppRunnerBaseClientBuilder<B, C>, C> B configured(B builder, URI endpoint) {
        return builder.region(Region.US_EAST_1)
                .endpointOverride(endpoint)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(
                        "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")));
    }

    private void configuration() {
        out.println(AppRunnerClient.SERVICE_NAME + " " + client.serviceName());
        out.println(AppRunnerClient.serviceMetadata().regions().contains(Region.US_EAST_1));
        out.println(AppRunnerClient.serviceMetadata().endpointFor(Region.EU_WEST_1));
        AppRunnerServiceClientConfiguration configuration = client.serviceClientConfiguration();
        out.println(configuration.region());
        out.println(configuration.endpointOverride().orElseThrow().getHost());
        out.println(configuration.overrideConfiguration().apiCallTimeout());
        out.println(configuration.overrideConfiguration().apiCallAttemptTimeout());
        out.println(configuration.overrideConfiguration().headers());
        out.println(configuration.overrideConfiguration().appId());
        out.println(configuration
                .overrideConfiguration()
                .retryStrategy()
                .orElseThrow()
                .maxAttempts());
        out.println(configuration.credentialsProvider().resolveIdentity().join().accessKeyId());
        out.println(AppRunnerServiceClientConfiguration.builder()
                .region(Region.EU_WEST_1)
                .build()
                .region());
    }

    private String creation() {
        CreateConnectionResponse created = client.createConnection(r -> r.connectionName("tour-1")
                .providerType(ProviderType.BITBUCKET)
                .tags(Tag.builder().key("team").value("platform").build())
                .overrideConfiguration(o -> o.putHeader("x-loud", "yes")
                        .apiCallAttemptTimeout(Duration.ofSeconds(10))
                        .addApiName(ApiName.builder().name("tour").version("1").build())));
        Connection connection = created.connection();
        out.println(connection.connectionName() + " " + connection.providerType() + " " + connection.status() + " "
                + connection.statusAsString() + " " + connection.createdAt());
        out.println(created);
        out.println(created.sdkHttpResponse().statusCode() + " "
                + created.sdkHttpResponse().isSuccessful() + " "
                + created.sdkHttpResponse().firstMatchingHeader("content-type"));
        out.println(created.responseMetadata().requestId());
        out.println(created.getValueForField("Connection", Connection.class)
                .orElseThrow()
                .equals(connection));
        AppRunnerResponse response =
                created.toBuilder().connection(c -> c.connectionName("other")).build();
        out.println(response + " " + response.sdkHttpResponse().statusCode());
        return connection.connectionArn();
    }

    private void pages() {
        client.createConnection(r -> r.connectionName("tour-2").providerType(ProviderType.GITHUB));
        ListConnectionsResponse first = client.listConnections(r -> r.maxResults(1));
        out.println(first.connectionSummaryList().size() + " " + first.hasConnectionSummaryList() + " "
                + (first.nextToken() != null));
        for (ListConnectionsResponse page : client.listConnectionsPaginator(r -> r.maxResults(1))) {
            out.println(page.connectionSummaryList());
        }
        ListConnectionsIterable pages = client.listConnectionsPaginator(
                ListConnectionsRequest.builder().maxResults(1).build());
        pages.stream()
                .flatMap(page -> page.connectionSummaryList().stream())
                .map(ConnectionSummary::connectionName)
                .sorted()
                .forEach(out::println);
        out.println(new ListConnectionsIterable(
                        client, ListConnectionsRequest.builder().build())
                .stream().count());
        out.println(client.listConnections(
                ListConnectionsRequest.builder().connectionName("none").build()));
        try (AppRunnerClient fromEnvironment = AppRunnerClient.create()) {
            out.println(fromEnvironment
                    .listConnections(r -> {})
                    .connectionSummaryList()
                    .size());
        }
    }

    private void tags(String arn) {
        out.println(client.tagResource(
                r -> r.resourceArn(arn).tags(t -> t.key("stage").value("test"))));
        client.tagResource(TagResourceRequest.builder()
                .resourceArn(arn)
                .tags(List.of(Tag.builder().key("empty").value("").build()))
                .build());
        client.untagResource(UntagResourceRequest.builder()
                .resourceArn(arn)
                .tagKeys("team", "none")
                .build());
        ListTagsForResourceResponse tags = client.listTagsForResource(r -> r.resourceArn(arn));
        tags.tags().stream().sorted((a, b) -> a.key().compareTo(b.key())).forEach(out::println);
        out.println(tags.hasTags() + " " + tags.responseMetadata().requestId().isEmpty());
    }

    private void serviceErrors(String arn) {
        try {
            client.createConnection(r -> r.connectionName("one-too-many").providerType(ProviderType.GITHUB));
        } catch (ServiceQuotaExceededException e) {
            print(e);
            ServiceQuotaExceededException copy = e.toBuilder().message("copied").build();
            out.println(copy.getMessage() + " " + copy.awsErrorDetails().errorCode());
        }
        for (String name : List.of("tour-1", "no such name")) {
            try {
                client.createConnection(r -> r.connectionName(name).providerType(ProviderType.GITHUB));
            } catch (InvalidRequestException | ResourceNotFoundException e) {
                print(e);
            } catch (AppRunnerException e) {
                out.println("any other " + e.getClass().getSimpleName());
            }
        }
        try {
            client.deleteConnection(r -> r.connectionArn(arn.replace("tour-1", "none")));
        } catch (AwsServiceException e) {
            print((AppRunnerException) e);
        }
        var thief = StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIANOBODY", "guess"));
        try {
            client.listConnections(r -> r.overrideConfiguration(o -> o.credentialsProvider(thief)));
        } catch (AppRunnerException e) {
            print(e);
        }
    }

    private void print(AppRunnerException e) {
        AwsErrorDetails details = e.awsErrorDetails();
        out.println(e.getClass().getSimpleName() + " " + e.statusCode() + " " + e.getMessage());
        out.println(details.errorCode() + ", " + details.errorMessage() + ", " + details.serviceName() + ", "
                + details.sdkHttpResponse().statusCode() + ", "
                + details.rawResponse().asUtf8String());
        out.println(e.requestId() + " " + e.extendedRequestId() + " " + e.numAttempts() + " " + e.retryable() + " "
                + e.isThrottlingException() + " " + e.isClockSkewException() + " " + e.getCause());
    }

    private void deletion(String arn) {
        DeleteConnectionResponse deleted = client.deleteConnection(r -> r.connectionArn(arn));
        out.println(deleted.connection().status() + " " + deleted.connection().connectionName());
        out.println(client.listConnections(r -> {}).connectionSummaryList().size());
    }
}
