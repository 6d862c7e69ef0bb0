package io.github.apprunnerclient.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.AppRunnerClientBuilder;
import io.github.apprunnerclient.endpoints.AppRunnerEndpointProvider;
import io.github.apprunnerclient.internal.driver.Clients;
import io.github.apprunnerclient.internal.driver.RawServer;
import io.github.apprunnerclient.internal.driver.Wire;
import io.github.apprunnerclient.waiters.AppRunnerWaiter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.auth.credentials.SystemPropertyCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.endpoints.Endpoint;
import software.amazon.awssdk.regions.Region;

/** Every exception that this client makes by itself: each says what was asked of whom, and names one thing to look at. */
class ClientExceptionsTest {
    private static final Path MAIN = Path.of("src/main/java/io/github/apprunnerclient");
    private static final Pattern MADE =
            Pattern.compile("\\b(SdkClientException|AbortedException|ApiCallTimeoutException"
                    + "|ApiCallAttemptTimeoutException|Crc32MismatchException)\\s*\\.(create|builder)\\(");

    private static final String CALL = "(Operation: CreateConnection, Endpoint: ";
    private static final String LISTING = "(Operation: ListConnections, Endpoint: ";

    /**
     * @param file where it is made
     * @param asked what was asked of whom
     * @param lookAt what the reader is to look at
     * @param failure makes it fail, or null where its words are looked up in the file
     */
    private record Row(String file, String asked, String lookAt, Consumer<AppRunnerClientBuilder> failure) {
        @Override
        public String toString() {
            return file + ": " + lookAt;
        }
    }

    static Stream<Row> rows() {
        return Stream.of(
                written("model/ConnectionConflictException", "There is a connection ", "already, but \" + reason"),
                written("paginators/PageRequests", "operationName + \" was stopped", "the service gave the NextToken "),
                written("model/ServiceConflictException", "There is a service ", "already, but \" + reason"),
                written("waiters/Wait", "outcome()", "The waiter was closed before the wait was over. "),
                written("waiters/DefaultAppRunnerWaiter", "wait.outcome(), e)", "Thread was interrupted. "),
                written("waiters/Wait", "outcome(), details", "advice()"),
                written("waiters/Wait", "outcome() + lastFailure(failure)", "The last poll failed: "),
                row("waiters/Wait", "Connection 'mine'", "The last poll failed: Service returned", b -> {
                    try (RawServer refusing = RawServer.replying("HTTP/1.1 400 Bad\r\nContent-Length: 2\r\n\r\n{}")) {
                        b.endpointOverride(refusing.uri());
                        wait(b, "mine");
                    }
                }),
                written(
                        "internal/config/ClassPathInterceptors",
                        "The execution interceptors in \" + path",
                        "can't be read"),
                written("internal/config/ClassPathInterceptors", "named in \" + file", "it must be a public class"),
                written("internal/config/ClassPathInterceptors", "named in \" + file", "is no \""),
                row(
                        "internal/protocol/RequestViolations",
                        "CreateConnection was not sent",
                        "connectionName is required",
                        b -> use(b, c -> c.createConnection(r -> {}))),
                row("internal/call/SendableRequest", "of the credentials", "The session token", b -> {
                    b.credentialsProvider(
                            StaticCredentialsProvider.create(AwsSessionCredentials.create("A", "s", "a\nz")));
                    create(b);
                }),
                row("internal/call/CallOptions", "of the endpoint provider", "A value of the header X-A", b -> {
                    b.endpointProvider(p -> done(Endpoint.builder()
                            .url(URI.create("http://localhost"))
                            .putHeader("X-A", "a\nz")
                            .build()));
                    create(b);
                }),
                written("internal/call/Retries", "Request attempt ", "failures.get(i)"),
                written(
                        "internal/call/ExecutionInterceptors",
                        "an execution interceptor gave the request",
                        "Reason.of(e)"),
                row(
                        "internal/call/CallOptions",
                        "overrideConfiguration of the request",
                        "A value of the header X-A",
                        b -> use(
                                b,
                                c -> c.listConnections(r -> r.overrideConfiguration(o -> o.putHeader("X-A", "a\nz"))))),
                written("internal/call/CallOptions", "The auth scheme ", "has no identity provider"),
                row("internal/call/CallFailures", CALL, "Unable to execute HTTP request: ", b -> {
                    b.endpointOverride(RawServer.nowhere());
                    create(b);
                }),
                row("internal/call/CallFailures", CALL, "Thread was interrupted", b -> {
                    Thread.currentThread().interrupt();
                    try {
                        create(b);
                    } finally {
                        Thread.interrupted();
                    }
                }),
                row(
                        "internal/call/CallFailures",
                        LISTING,
                        "specified timeout configuration: 50 millis",
                        b -> stall(b, true)),
                row(
                        "internal/call/CallFailures",
                        LISTING,
                        "specified timeout configuration: 50 millis",
                        b -> stall(b, false)),
                written("internal/call/CallFailures", "diagnostics()", "unreadable(head, Reason.of(mismatch))"),
                written("internal/call/ReplyReader", "its x-amz-crc32 is ", "but its body's CRC32 is "),
                row("internal/call/CallFailures", CALL, "Is the region eu-nowhere-1 right?", b -> {
                    b.endpointOverride(null).region(Region.of("eu-nowhere-1"));
                    create(b);
                }),
                row("internal/endpoint/EndpointResolver", "Region 'a.b'", "as in us-east-1", b -> {
                    b.endpointOverride(null).region(Region.of("a.b"));
                    create(b);
                }),
                row("internal/endpoint/ProvidedEndpoint", "the endpoint provider", "see the cause", b -> {
                    b.endpointProvider(p -> CompletableFuture.failedFuture(new IllegalStateException()));
                    create(b);
                }),
                row("internal/endpoint/ProvidedEndpoint", "gave no endpoint", "ClientExceptionsTest", b -> {
                    b.endpointProvider(p -> done(null));
                    create(b);
                }),
                row("internal/endpoint/ProvidedEndpoint", "endpoint can't be used", "ClientExceptionsTest", b -> {
                    b.endpointProvider(p ->
                            done(Endpoint.builder().url(URI.create("ftp://a")).build()));
                    create(b);
                }),
                row("internal/endpoint/EndpointResolver", "Invalid Configuration", "FIPS and custom endpoint", b -> {
                    b.fipsEnabled(true);
                    create(b);
                }),
                row(
                        "internal/endpoint/EndpointResolver",
                        "Invalid Configuration",
                        "Dualstack and custom endpoint",
                        b -> {
                            b.dualstackEnabled(true);
                            create(b);
                        }),
                row(
                        "internal/endpoint/EndpointResolver",
                        "Invalid Configuration",
                        "Missing Region",
                        b -> JoinedEndpoint.of("", null)),
                written("internal/endpoint/EndpointResolver", "this partition", "DualStack is enabled"),
                row(
                        "internal/endpoint/EndpointOverride",
                        "The endpoint '//a b' is no URI",
                        "Illegal character",
                        b -> JoinedEndpoint.of("us-east-1", "//a b")),
                written("internal/endpoint/EndpointOverride", "violation + ", "It comes from endpointOverride()"),
                row(
                        "internal/protocol/RequestViolations",
                        "Nothing was sent",
                        "connectionName is empty",
                        b -> use(b, c -> c.findConnection(""))),
                written("internal/lifecycle/ServiceProvision", "The reply to DescribeService", "App Runner console"),
                written("internal/lifecycle/Provision", "The request succeeded", "App Runner console"),
                row("internal/call/MissingCredentials", "Nothing was sent", "Looked at: system property", b -> {
                    b.credentialsProvider(AwsCredentialsProviderChain.of(SystemPropertyCredentialsProvider.create()));
                    create(b);
                }));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void it_says_what_was_asked_of_whom_and_what_to_look_at(Row row) throws IOException {
        if (row.failure() == null) {
            assertThat(text(MAIN.resolve(row.file() + ".java"))).contains(row.asked(), row.lookAt());
            return;
        }
        try (RawServer server = RawServer.replying(Clients.reply("{}"))) {
            AppRunnerClientBuilder builder = AppRunnerClient.builder()
                    .region(Region.US_EAST_1)
                    .endpointOverride(server.uri())
                    .credentialsProvider(StaticCredentialsProvider.create(AwsSessionCredentials.create("A", "s", "t")));

            assertThat(catchThrowable(() -> row.failure().accept(builder)))
                    .isInstanceOf(SdkClientException.class)
                    .hasMessageContaining(row.asked())
                    .hasMessageContaining(row.lookAt())
                    .hasMessageNotContaining("null");
        }
    }

    /** A new one is to be reviewed, and to have a row. */
    @Test
    void every_place_that_makes_one_is_in_the_table() throws IOException {
        Map<String, Long> made = new TreeMap<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                long count = MADE.matcher(text(file)).results().count();
                if (count > 0) {
                    made.put(MAIN.relativize(file).toString().replace('\\', '/').replace(".java", ""), count);
                }
            }
        }
        Map<String, Long> listed = rows().filter(
                        row -> !row.lookAt().startsWith("Is the region")) // made where any exchange without a reply is
                .collect(Collectors.groupingBy(Row::file, TreeMap::new, Collectors.counting()));

        assertThat(made).isEqualTo(listed);
    }

    private static Row row(String file, String asked, String lookAt, Consumer<AppRunnerClientBuilder> failure) {
        return new Row(file, asked, lookAt, failure);
    }

    private static Row written(String file, String asked, String lookAt) {
        return new Row(file, asked, lookAt, null);
    }

    /** With each text that goes over lines in one piece. */
    private static String text(Path file) throws IOException {
        return Files.readString(file).replaceAll("\"\\s*\\+ \"", "");
    }

    private static void create(AppRunnerClientBuilder builder) {
        use(builder, Clients::createConnection);
    }

    private static void use(AppRunnerClientBuilder builder, Consumer<AppRunnerClient> use) {
        try (AppRunnerClient client = builder.build()) {
            use.accept(client);
        }
    }

    private static void wait(AppRunnerClientBuilder builder, String name) {
        use(builder, client -> {
            try (AppRunnerWaiter waiter = AppRunnerWaiter.builder()
                    .client(client)
                    .overrideConfiguration(o -> o.maxAttempts(1))
                    .build()) {
                waiter.waitUntilConnectionAvailable(r -> r.connectionName(name));
            }
        });
    }

    private static void stall(AppRunnerClientBuilder builder, boolean ofAttempt) {
        try (RawServer silent = new RawServer(Wire::readRequest)) {
            builder.endpointOverride(silent.uri()).overrideConfiguration(o -> {
                if (ofAttempt) {
                    o.apiCallAttemptTimeout(Duration.ofMillis(50)).retryStrategy(s -> s.maxAttempts(1));
                } else {
                    o.apiCallTimeout(Duration.ofMillis(50));
                }
            });
            use(builder, client -> client.listConnections(r -> {}));
        }
    }

    private static CompletableFuture<Endpoint> done(Endpoint endpoint) {
        return CompletableFuture.completedFuture(endpoint);
    }

    /** What the provider that a program may ask itself says. */
    private static final class JoinedEndpoint {
        static void of(String region, String endpoint) {
            try {
                AppRunnerEndpointProvider.defaultProvider()
                        .resolveEndpoint(p -> p.region(region.isEmpty() ? null : Region.of(region))
                                .endpoint(endpoint))
                        .join();
            } catch (CompletionException e) {
                throw (RuntimeException) e.getCause();
            }
        }
    }
}
