package io.github.apprunnerclient.oracle;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;

/** One call whose metrics are compared. */
record MetricScenario(String name, List<Reply> replies, Consumer<Setup> setup) {
    private static final Reply IDS = Reply.without(200, "ids")
            .header("x-amz-request-id", "id 2")
            .header("x-amzn-requestid", "id 1")
            .header("x-amz-id-2", "extended");
    private static final SdkHttpResponse HEAD = SdkHttpResponse.builder()
            .statusCode(200)
            .putHeader("x-amzn-RequestId", Reply.REQUEST_ID)
            .build();
    private static final Duration SHORT = Duration.ofSeconds(2);

    static Stream<MetricScenario> all() {
        return Stream.of(
                replying("success", Reply.created()),
                replying("both request ids and the extended one", IDS),
                replying("an empty success", Reply.of(204, "empty").withoutBody()),
                replying("two retries, then success", Reply.of(503, "down"), Reply.of(429, "busy"), Reply.created()),
                replying("a service error", Reply.of(400, "no").body(ErrorReplies.error("InvalidRequestException"))),
                replying("throttled to the end", Reply.of(429, "busy")),
                replying("a success that can't be read", Reply.of(200, "torn").body("{\"Connection\":")),
                replying("a wrong CRC32", Reply.created().header("x-amz-crc32", "1")),
                with("the default HTTP client", Setup::anyHttp),
                with(
                        "an HTTP client with metrics",
                        setup -> setup.http(Apache5HttpClient.create()).asyncHttp(NettyNioAsyncHttpClient.create())),
                with("an HTTP client that reads by the byte", setup -> setup.http(new SippingHttpClient())),
                with(
                        "an attempt's time-out",
                        setup -> setup.http(new HangingHttpClient(null)).client(c -> c.apiCallAttemptTimeout(SHORT))),
                with(
                        "an attempt's time-out after the head",
                        setup -> setup.http(new HangingHttpClient(HEAD)).client(c -> c.apiCallAttemptTimeout(SHORT))),
                with(
                        "the call's time-out",
                        setup -> setup.http(new HangingHttpClient(null)).client(c -> c.apiCallTimeout(SHORT))),
                with(
                        "the call's time-out after the head",
                        setup -> setup.http(new HangingHttpClient(HEAD)).client(c -> c.apiCallTimeout(SHORT))),
                with("connection refused", setup -> setup.endpoint(URI.create("http://127.0.0.1:1"))),
                with(
                        "an endpoint with port, path and query",
                        setup -> setup.http(new ReplyingHttpClient(Reply.created()))
                                .endpoint(URI.create("https://example.com:8443/a/b?c=d"))),
                with(
                        "an endpoint with the default port",
                        setup -> setup.http(new ReplyingHttpClient(Reply.created()))
                                .endpoint(URI.create("https://example.com:443"))),
                with("no signature", setup -> setup.credentials(AnonymousCredentialsProvider.create())),
                with(
                        "no credentials",
                        setup -> setup.credentials(() -> {
                            throw new IllegalStateException("none");
                        })),
                with("no endpoint", setup -> setup.builder(builder -> builder.fipsEnabled(true))),
                with("bad input", setup -> setup.connectionName(null)));
    }

    /** Whether a call waits for its limit, or an attempt's. */
    boolean timesOut() {
        return name.contains("time-out");
    }

    @Override
    public String toString() {
        return name;
    }

    private static MetricScenario replying(String name, Reply... replies) {
        return new MetricScenario(name, List.of(replies), setup -> {});
    }

    private static MetricScenario with(String name, Consumer<Setup> setup) {
        return new MetricScenario(name, List.of(Reply.created()), setup);
    }
}
