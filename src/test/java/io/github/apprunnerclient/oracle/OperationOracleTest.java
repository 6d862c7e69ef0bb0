package io.github.apprunnerclient.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.AppRunnerClient;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;

/** The operations besides {@code CreateConnection}: the same call of both clients sends and gives the same. */
class OperationOracleTest {
    private static final String ARN = "arn:aws:apprunner:us-east-1:123456789012:connection/my-connection/1";
    private static final String SUMMARY = "{\"ConnectionName\":\"my-connection\",\"ConnectionArn\":\"" + ARN
            + "\",\"ProviderType\":\"GITLAB\",\"Status\":\"ERROR\",\"CreatedAt\":1.6E9,\"Other\":1}";

    private Recorder recorder;

    @BeforeEach
    void start() throws IOException {
        recorder = new Recorder();
    }

    @AfterEach
    void stop() throws IOException {
        recorder.close();
    }

    private record SameCall(
            String name,
            String reply,
            Function<software.amazon.awssdk.services.apprunner.AppRunnerClient, Object> official,
            Function<AppRunnerClient, Object> ours) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<SameCall> calls() {
        return Stream.of(
                new SameCall(
                        "ListConnections, all",
                        "{\"ConnectionSummaryList\":[" + SUMMARY + "],\"NextToken\":null}",
                        client -> client.listConnections(r -> {}),
                        client -> client.listConnections(r -> {})),
                new SameCall(
                        "ListConnections, one page of one name",
                        "{\"ConnectionSummaryList\":[],\"NextToken\":\"t2\"}",
                        client -> client.listConnections(r ->
                                r.connectionName("my-connection").maxResults(7).nextToken("t1")),
                        client -> client.listConnections(r ->
                                r.connectionName("my-connection").maxResults(7).nextToken("t1"))),
                new SameCall(
                        "ListConnections, by the paginator",
                        "{\"ConnectionSummaryList\":[" + SUMMARY + "]}",
                        client -> client.listConnectionsPaginator(r -> r.maxResults(1)).stream()
                                .toList(),
                        client -> client.listConnectionsPaginator(r -> r.maxResults(1)).stream()
                                .toList()),
                new SameCall(
                        "DeleteConnection",
                        "{\"Connection\":" + SUMMARY + "}",
                        client -> client.deleteConnection(r -> r.connectionArn(ARN)),
                        client -> client.deleteConnection(r -> r.connectionArn(ARN))),
                new SameCall(
                        "TagResource",
                        "{}",
                        client -> client.tagResource(
                                r -> r.resourceArn(ARN).tags(t -> t.key("k").value("ä"), t -> t.key("only"))),
                        client -> client.tagResource(
                                r -> r.resourceArn(ARN).tags(t -> t.key("k").value("ä"), t -> t.key("only")))),
                new SameCall(
                        "UntagResource",
                        "",
                        client -> client.untagResource(r -> r.resourceArn(ARN).tagKeys("k", "ö")),
                        client -> client.untagResource(r -> r.resourceArn(ARN).tagKeys("k", "ö"))),
                new SameCall(
                        "ListTagsForResource",
                        "{\"Tags\":[{\"Key\":\"k\",\"Value\":null},{\"Key\":\"l\",\"Value\":\"v\"}]}",
                        client -> client.listTagsForResource(r -> r.resourceArn(ARN)),
                        client -> client.listTagsForResource(r -> r.resourceArn(ARN))));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void what_is_sent_and_what_is_given_are_the_official_clients(SameCall call) {
        recorder.replies(Reply.of(200, call.name()).body(call.reply()));

        String official = officialResult(call);
        List<RecordedRequest> officialRequests = recorder.takeRequests();
        String ours = ourResult(call);
        List<RecordedRequest> ourRequests = recorder.takeRequests();

        assertThat(ours).isEqualTo(official);
        assertThat(ourRequests).hasSameSizeAs(officialRequests);
        RecordedRequest officialRequest = officialRequests.get(0);
        RecordedRequest ourRequest = ourRequests.get(0);
        assertThat(ourRequest.bodyText()).isEqualTo(officialRequest.bodyText());
        assertThat(Normalisation.normalise(ourRequest.headers()))
                .isEqualTo(Normalisation.normalise(officialRequest.headers()));
    }

    private String officialResult(SameCall call) {
        try (var client = configured(software.amazon.awssdk.services.apprunner.AppRunnerClient.builder())
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build()) {
            return call.official().apply(client).toString();
        }
    }

    private String ourResult(SameCall call) {
        try (var client = configured(AppRunnerClient.builder())
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build()) {
            return call.ours().apply(client).toString();
        }
    }

    private <B extends AwsClientBuilder<B, C>, C> B configured(B builder) {
        return builder.region(Region.US_EAST_1)
                .endpointOverride(recorder.endpoint())
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("AKID", "SECRET")));
    }
}
