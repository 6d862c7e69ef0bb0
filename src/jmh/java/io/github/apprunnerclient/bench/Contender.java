package io.github.apprunnerclient.bench;

import io.github.apprunnerclient.http.JdkHttpClient;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;

/** A client over an HTTP client, and what a program that uses these has on its class path. */
enum Contender {
    /** The official client as it comes. */
    OFFICIAL("apache-client", "httpclient-4", "httpcore-4", "commons-codec", "commons-logging") {
        @Override
        Supplier<Object> open(URI endpoint) {
            return official(software.amazon.awssdk.services.apprunner.AppRunnerClient.builder(), endpoint);
        }
    },
    /** The official client on the transport that starts fastest. */
    OFFICIAL_URL_CONNECTION("url-connection-client") {
        @Override
        Supplier<Object> open(URI endpoint) {
            return official(
                    software.amazon.awssdk.services.apprunner.AppRunnerClient.builder()
                            .httpClientBuilder(UrlConnectionHttpClient.builder()),
                    endpoint);
        }
    },
    /** This client as it comes. */
    OURS {
        @Override
        Supplier<Object> open(URI endpoint) {
            return ours(io.github.apprunnerclient.AppRunnerClient.builder(), endpoint);
        }
    },
    OURS_JDK {
        @Override
        Supplier<Object> open(URI endpoint) {
            return ours(
                    io.github.apprunnerclient.AppRunnerClient.builder().httpClientBuilder(JdkHttpClient.builder()),
                    endpoint);
        }
    },
    OURS_APACHE5("apache5-client", "httpclient5", "httpcore5") {
        @Override
        Supplier<Object> open(URI endpoint) {
            return ours(
                    io.github.apprunnerclient.AppRunnerClient.builder().httpClientBuilder(Apache5HttpClient.builder()),
                    endpoint);
        }
    };

    /** What every program with a client of the SDK's kind has. */
    private static final List<String> COMMON = List.of(
            "test-classes",
            "/annotations",
            "/auth/",
            "/aws-core",
            "/checksums",
            "/endpoints-spi",
            "/eventstream",
            "/http-auth",
            "/http-client-spi",
            "/identity-spi",
            "/json-utils",
            "/metrics-spi",
            "/profiles",
            "/reactive-streams",
            "/regions",
            "/retries",
            "/sdk-core",
            "/slf4j-api",
            "/third-party-jackson-core",
            "/utils");

    private static final List<String> OF_OFFICIAL = List.of("/apprunner/", "/aws-json-protocol", "/protocol-core");
    private static final List<String> OF_OURS = List.of("target/classes", "/jackson-", "/jspecify");

    private final List<String> more;

    Contender(String... more) {
        this.more = List.of(more);
    }

    /** A call, ready to be made over and over. */
    abstract Supplier<Object> open(URI endpoint);

    boolean needs(String entry) {
        String path = entry.replace('\\', '/');
        List<String> own = name().startsWith("OFFICIAL") ? OF_OFFICIAL : OF_OURS;
        return isIn(COMMON, path) || isIn(own, path) || isIn(more, path);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static boolean isIn(List<String> names, String path) {
        for (String name : names) {
            if (path.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static Supplier<Object> official(
            software.amazon.awssdk.services.apprunner.AppRunnerClientBuilder builder, URI endpoint) {
        var client = builder.region(Region.US_EAST_1)
                .endpointOverride(endpoint)
                .credentialsProvider(credentials())
                .build();
        return () -> client.createConnection(r -> r.connectionName("my-connection")
                        .providerType(software.amazon.awssdk.services.apprunner.model.ProviderType.GITHUB))
                .connection();
    }

    private static Supplier<Object> ours(io.github.apprunnerclient.AppRunnerClientBuilder builder, URI endpoint) {
        var client = builder.region(Region.US_EAST_1)
                .endpointOverride(endpoint)
                .credentialsProvider(credentials())
                .build();
        return () -> client.createConnection(r -> r.connectionName("my-connection")
                        .providerType(io.github.apprunnerclient.model.ProviderType.GITHUB))
                .connection();
    }

    private static StaticCredentialsProvider credentials() {
        return StaticCredentialsProvider.create(AwsBasicCredentials.create("AKID", "SECRET"));
    }
}
