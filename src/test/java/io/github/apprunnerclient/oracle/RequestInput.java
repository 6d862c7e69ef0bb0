package io.github.apprunnerclient.oracle;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.client.config.SdkAdvancedClientOption;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/** One row of the table of what both clients are told to send. */
public record RequestInput(String name, Consumer<Setup> changes) {
    private static final AwsCredentialsProvider SESSION =
            StaticCredentialsProvider.create(AwsSessionCredentials.create("AKID", "SECRET", "TOKEN/+=="));
    private static final AwsCredentialsProvider NAMED = StaticCredentialsProvider.create(AwsBasicCredentials.builder()
            .accessKeyId("AKID")
            .secretAccessKey("SECRET")
            .providerName("e")
            .build());

    public static Stream<RequestInput> all() {
        return Stream.of(bodies(), configurations(), headers(), userAgents()).flatMap(List::stream);
    }

    /** Those of which no header is known to differ. */
    public static Stream<RequestInput> withTheSameHeaders() {
        return all().filter(input -> KnownDifferences.HEADERS.stream()
                .noneMatch(difference -> difference.input().equals(input.name())));
    }

    static List<RequestInput> bodies() {
        return List.of(
                input("no tags", setup -> {}),
                input("empty tags", setup -> setup.tags()),
                input("a null tag value", setup -> setup.tags(tag("key", null))),
                input("an empty tag value", setup -> setup.tags(tag("key", ""))),
                input("a tag with nothing set", setup -> setup.tags(tag(null, null))),
                input("several tags", setup -> setup.tags(tag("k1", "v1"), tag("k2", "v2"), tag("k1", "again"))),
                input("non-ASCII text", setup -> setup.connectionName("Verbindung-äöüß-接続-\u2028-\uFEFF")),
                input("supplementary characters", setup -> setup.connectionName("name-😀-\uD834\uDD1E")),
                input("control characters", setup -> setup.tags(tag("\u0000\u001F\t\n\r\b\f", "\u007F\u0085"))),
                input("quotes, slashes and backslashes", setup -> setup.connectionName("\"'/\\<>&\\u0041")),
                input("a lone high surrogate", setup -> setup.connectionName("name\uD83D")),
                input("a lone low surrogate", setup -> setup.tags(tag("key\uDE00x", "v"))),
                input("long text", setup -> setup.connectionName("näme-😀".repeat(2000))));
    }

    static List<RequestInput> configurations() {
        return List.of(
                input("a session token", setup -> setup.credentials(SESSION)),
                input("anonymous credentials", setup -> setup.credentials(AnonymousCredentialsProvider.create())),
                input("credentials of the request", setup -> setup.request(r -> r.credentialsProvider(SESSION))),
                input("credentials that name their source", setup -> setup.credentials(NAMED)),
                input("retry mode standard", setup -> setup.client(c -> c.retryStrategy(RetryMode.STANDARD))),
                input("retry mode adaptive", setup -> setup.client(c -> c.retryStrategy(RetryMode.ADAPTIVE_V2))),
                input("one attempt", setup -> setup.client(c -> c.retryStrategy(s -> s.maxAttempts(1)))),
                input("an HTTP client", setup -> setup.http(UrlConnectionHttpClient.create())),
                input("an endpoint with a path", setup -> setup.endpoint(resolve(setup, "/stage/v1"))),
                input("an endpoint with an escaped path", setup -> setup.endpoint(resolve(setup, "/a%20b/ä/"))),
                input("an endpoint with a query", setup -> setup.endpoint(resolve(setup, "/stage?b=2&a=1%2F&c"))),
                input(
                        "query parameters",
                        setup -> setup.request(r -> r.putRawQueryParameter("b", List.of("2", "1 &/ä"))
                                .putRawQueryParameter("a", "x"))),
                input(
                        "a query parameter without a value",
                        setup -> setup.request(r -> r.putRawQueryParameter("a", ""))),
                input(
                        "an endpoint with a query, and query parameters",
                        setup -> setup.endpoint(resolve(setup, "/?a=1"))
                                .request(r -> r.putRawQueryParameter("b", "2"))));
    }

    static List<RequestInput> headers() {
        return List.of(
                input("a header of the client", setup -> setup.client(c -> c.putHeader("X-Custom", "one"))),
                input("a header of the request", setup -> setup.request(r -> r.putHeader("x-custom", "two"))),
                input(
                        "several headers of both",
                        setup -> setup.client(c -> c.putHeader("Zeta", "z").putHeader("alpha", "a"))
                                .request(r ->
                                        r.putHeader("X-Amzn-Trace-Id", "Root=1").putHeader("Beta", "b"))),
                input(
                        "a header with several values",
                        setup -> setup.request(r -> r.putHeader("X-Custom", List.of("one", "two, three", "four")))),
                input("a header with blanks", setup -> setup.request(r -> r.putHeader("X-Custom", "  a   b  "))),
                input("a header with no text", setup -> setup.request(r -> r.putHeader("X-Custom", ""))),
                input(
                        "a header of both",
                        setup -> setup.client(c -> c.putHeader("X-Custom", "one"))
                                .request(r -> r.putHeader("x-custom", "two"))),
                input("a header Accept", setup -> setup.request(r -> r.putHeader("Accept", "application/json"))),
                input("a header User-Agent", setup -> setup.request(r -> r.putHeader("User-Agent", "mine/1"))),
                input(
                        "a header User-Agent of the client",
                        setup -> setup.client(c -> c.putHeader("User-Agent", "m/1"))));
    }

    static List<RequestInput> userAgents() {
        return List.of(
                input(
                        "a prefix",
                        setup -> setup.client(
                                c -> c.putAdvancedOption(SdkAdvancedClientOption.USER_AGENT_PREFIX, "before/1"))),
                input(
                        "a suffix",
                        setup -> setup.client(
                                c -> c.putAdvancedOption(SdkAdvancedClientOption.USER_AGENT_SUFFIX, "after/2"))),
                input("an app id", setup -> setup.client(c -> c.appId("my-app"))),
                input(
                        "API names",
                        setup -> setup.request(
                                r -> r.addApiName(n -> n.name("hll").version("1"))
                                        .addApiName(n -> n.name("sdk-metrics").version("ZZ")))),
                input(
                        "all of them",
                        setup -> setup.credentials(NAMED)
                                .client(c -> c.appId("my app/1")
                                        .putAdvancedOption(SdkAdvancedClientOption.USER_AGENT_PREFIX, " before ")
                                        .putAdvancedOption(SdkAdvancedClientOption.USER_AGENT_SUFFIX, " after "))
                                .request(r -> r.addApiName(n -> n.name("hll").version("1")))));
    }

    public Setup setup(URI endpoint) {
        Setup setup = new Setup().endpoint(endpoint);
        changes.accept(setup);
        return setup;
    }

    private static RequestInput input(String name, Consumer<Setup> changes) {
        return new RequestInput(name, changes);
    }

    private static Setup.TagInput tag(String key, String value) {
        return new Setup.TagInput(key, value);
    }

    private static URI resolve(Setup setup, String pathAndQuery) {
        return URI.create(setup.endpoint() + pathAndQuery);
    }

    @Override
    public String toString() {
        return name;
    }
}
