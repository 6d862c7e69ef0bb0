package io.github.apprunnerclient;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apprunnerclient.model.AppRunnerResponse;
import io.github.apprunnerclient.model.ConnectionStatus;
import io.github.apprunnerclient.model.ResourceNotFoundException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.regions.Region;

/** Each method of the client sends its own operation, and gives that operation's response. */
class OperationsTest {
    private final RecordingHttpClient http = new RecordingHttpClient();
    private final AppRunnerClient client = AppRunnerClient.builder()
            .region(Region.US_EAST_1)
            .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("AKID", "SECRET")))
            .httpClient(http)
            .build();

    static Stream<Arguments> operations() {
        return Stream.of(
                operation(
                        "DeleteConnection",
                        c -> c.deleteConnection(r -> r.connectionArn("arn")),
                        "{\"ConnectionArn\":\"arn\"}",
                        "{\"Connection\":{\"Status\":\"DELETED\"}}",
                        "DeleteConnectionResponse(Connection=Connection(Status=DELETED))"),
                operation(
                        "ListConnections",
                        c -> c.listConnections(r -> r.maxResults(2)),
                        "{\"MaxResults\":2}",
                        "{\"ConnectionSummaryList\":[{\"ConnectionName\":\"n\"}],\"NextToken\":\"t\"}",
                        "ListConnectionsResponse(ConnectionSummaryList=[ConnectionSummary(ConnectionName=n)], NextToken=t)"),
                operation(
                        "ListTagsForResource",
                        c -> c.listTagsForResource(r -> r.resourceArn("arn")),
                        "{\"ResourceArn\":\"arn\"}",
                        "{\"Tags\":[{\"Key\":\"k\"}]}",
                        "ListTagsForResourceResponse(Tags=[Tag(Key=k)])"),
                operation(
                        "TagResource",
                        OperationsTest::tag,
                        "{\"ResourceArn\":\"arn\",\"Tags\":[{\"Key\":\"k\",\"Value\":\"v\"}]}",
                        "{}",
                        "TagResourceResponse()"),
                operation(
                        "UntagResource",
                        c -> c.untagResource(r -> r.resourceArn("arn").tagKeys("k")),
                        "{\"ResourceArn\":\"arn\",\"TagKeys\":[\"k\"]}",
                        "",
                        "UntagResourceResponse()"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void a_method_sends_its_operation(
            String name,
            Function<AppRunnerClient, AppRunnerResponse> call,
            String request,
            String reply,
            String response) {
        http.reply = SdkHttpResponse.builder().statusCode(200).putHeader("x-amzn-RequestId", "R1");
        http.replyBody = reply;

        AppRunnerResponse result = call.apply(client);

        assertThat(result).hasToString(response);
        assertThat(result.responseMetadata().requestId()).isEqualTo("R1");
        assertThat(http.requests.get(0).matchingHeaders("X-Amz-Target")).containsExactly("AppRunner." + name);
        assertThat(http.bodies).containsExactly(request);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void a_method_throws_the_services_exceptions(String name, Function<AppRunnerClient, AppRunnerResponse> call) {
        http.reply = SdkHttpResponse.builder().statusCode(400);
        http.replyBody = "{\"__type\":\"ResourceNotFoundException\",\"message\":\"none\"}";

        assertThatThrownBy(() -> call.apply(client))
                .isInstanceOf(ResourceNotFoundException.class)
                .hasMessageStartingWith("none (Service: AppRunner, Status Code: 400")
                .hasMessageContaining("(Operation: " + name + ", ");
    }

    @Test
    void a_paginator_says_so_in_the_user_agent_and_follows_the_tokens() {
        http.reply = SdkHttpResponse.builder().statusCode(200);
        http.replyBody = "{\"ConnectionSummaryList\":[{\"Status\":\"AVAILABLE\"}],\"NextToken\":\"t\"}";
        var pages = client.listConnectionsPaginator(r -> r.maxResults(1)).iterator();
        assertThat(pages.next().connectionSummaryList().get(0).status()).isSameAs(ConnectionStatus.AVAILABLE);
        http.replyBody = "{}";
        pages.next();

        assertThat(pages.hasNext()).isFalse();
        assertThat(http.bodies).containsExactly("{\"MaxResults\":1}", "{\"MaxResults\":1,\"NextToken\":\"t\"}");
        for (SdkHttpRequest request : http.requests) {
            assertThat(request.firstMatchingHeader("User-Agent").orElseThrow()).containsPattern(" m/[^ ]*,C(,|$| )");
        }
        client.listConnections(r -> {});
        assertThat(http.requests.get(2).firstMatchingHeader("User-Agent").orElseThrow())
                .doesNotContainPattern(" m/[^ ]*,C(,|$| )");
    }

    @SuppressWarnings("unchecked")
    private static AppRunnerResponse tag(AppRunnerClient client) {
        return client.tagResource(r -> r.resourceArn("arn").tags(t -> t.key("k").value("v")));
    }

    private static Arguments operation(
            String name,
            Function<AppRunnerClient, AppRunnerResponse> call,
            String request,
            String reply,
            String response) {
        return Arguments.of(name, call, request, reply, response);
    }

    private static final class RecordingHttpClient implements SdkHttpClient {
        final List<SdkHttpRequest> requests = new ArrayList<>();
        final List<String> bodies = new ArrayList<>();
        SdkHttpResponse.Builder reply;
        String replyBody;

        @Override
        public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
            requests.add(request.httpRequest());
            try (InputStream body =
                    request.contentStreamProvider().orElseThrow().newStream()) {
                bodies.add(new String(body.readAllBytes(), UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new ExecutableHttpRequest() {
                @Override
                public HttpExecuteResponse call() {
                    return HttpExecuteResponse.builder()
                            .response(reply.build())
                            .responseBody(
                                    AbortableInputStream.create(new ByteArrayInputStream(replyBody.getBytes(UTF_8))))
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
