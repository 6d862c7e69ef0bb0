package com.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.testkit.FakeAppRunner;
import io.github.apprunnerclient.testkit.FakeAppRunnerExtension;
import io.github.apprunnerclient.testkit.RecordedRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.auth.credentials.WebIdentityTokenFileCredentialsProvider;
import software.amazon.awssdk.awscore.AwsServiceClientConfiguration;
import software.amazon.awssdk.core.SdkPlugin;
import software.amazon.awssdk.http.apache5.Apache5SdkHttpService;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.identity.spi.ResolveIdentityRequest;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.auth.StsAssumeRoleCredentialsProvider;

/** Identities that come from the SDK's modules for STS and SSO: our client signs with them as the official one does. */
class IdentityTest {
    private static final String ROLE = "arn:aws:iam::123456789012:role/my-role";
    private static final String ROLE_IN_FORM = "arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Fmy-role";

    @RegisterExtension
    static final FakeAppRunnerExtension APP_RUNNER =
            FakeAppRunnerExtension.of(FakeAppRunner.builder().verifySignatures(false));

    private final Map<String, String> before = new HashMap<>();
    private IdentityServer server;

    @TempDir
    private Path directory;

    @BeforeEach
    void start() throws IOException {
        server = new IdentityServer();
        property("aws.region", "us-east-1");
        property("aws.endpointUrlSts", server.url(""));
        property("aws.endpointUrlSso", server.url("/sso"));
    }

    @AfterEach
    void stop() {
        server.close();
        before.forEach((property, value) -> {
            if (value == null) {
                System.clearProperty(property);
            } else {
                System.setProperty(property, value);
            }
        });
    }

    @Test
    void a_profiles_role() throws IOException {
        profile(
                "role_arn = " + ROLE,
                "source_profile = source",
                "region = us-east-1",
                "[profile source]",
                "aws_access_key_id = AKIDSOURCE",
                "aws_secret_access_key = secret");

        assertBothSignAs("AKIDAssumeRole", ProfileCredentialsProvider.create());
        assertThat(server.asked()).containsOnly("AssumeRole " + ROLE_IN_FORM);
    }

    @Test
    void a_role_assumed_by_a_client_of_STS() {
        try (StsClient sts = StsClient.builder()
                        .region(Region.US_EAST_1)
                        .credentialsProvider(
                                StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIDBASIC", "secret")))
                        .build();
                var provider = StsAssumeRoleCredentialsProvider.builder()
                        .stsClient(sts)
                        .refreshRequest(r -> r.roleArn(ROLE).roleSessionName("s"))
                        .build()) {
            assertBothSignAs("AKIDAssumeRole", provider);
        }
    }

    @Test
    void a_web_identity_in_a_profile_or_in_system_properties() throws IOException {
        Path token = Files.writeString(directory.resolve("token"), "web-token");
        profile("role_arn = " + ROLE, "web_identity_token_file = " + token, "region = us-east-1");
        property("aws.roleArn", ROLE);
        property("aws.webIdentityTokenFile", token.toString());

        assertBothSignAs("AKIDAssumeRoleWithWebIdentity", ProfileCredentialsProvider.create());
        assertBothSignAs("AKIDAssumeRoleWithWebIdentity", WebIdentityTokenFileCredentialsProvider.create());
        assertThat(server.asked()).containsOnly("AssumeRoleWithWebIdentity " + ROLE_IN_FORM);
    }

    @Test
    void a_profiles_SSO_session_whose_token_is_in_the_home_folder() throws Exception {
        profile(
                "region = us-east-1",
                "sso_session = mine",
                "sso_account_id = 123456789012",
                "sso_role_name = Admin",
                "[sso-session mine]",
                "sso_region = us-east-1",
                "sso_start_url = https://example.awsapps.com/start");
        Path cache = Files.createDirectories(Path.of(System.getenv("HOME"), ".aws", "sso", "cache"));
        String session =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest("mine".getBytes(UTF_8)));
        Files.writeString(
                cache.resolve(session + ".json"),
                "{\"accessToken\":\"SSOTOKEN\",\"expiresAt\":\"2100-01-01T00:00:00Z\",\"region\":\"us-east-1\","
                        + "\"startUrl\":\"https://example.awsapps.com/start\"}");

        assertBothSignAs("AKIDSSO", ProfileCredentialsProvider.create());
        assertThat(server.asked()).containsOnly("SSOTOKEN role_name=Admin&account_id=123456789012");
    }

    @Test
    void the_default_chain_is_closed_with_the_client_that_asked_it() throws Exception {
        askDefaultChain(uri -> {
            try (AppRunnerClient client =
                    AppRunnerClient.builder().endpointOverride(uri).build()) {
                client.listConnections(r -> {});
            }
        });
        askDefaultChain(uri -> {
            try (AppRunnerAsyncClient client =
                    AppRunnerAsyncClient.builder().endpointOverride(uri).build()) {
                client.listConnections(r -> {}).join();
            }
        });
    }

    @Test
    void a_default_chain_that_a_plugin_asked_for_is_closed_with_the_client() throws Exception {
        SdkPlugin plugin = configuration -> {
            var aws = (AwsServiceClientConfiguration.Builder) configuration;
            IdentityProvider<? extends AwsCredentialsIdentity> found = aws.credentialsProvider();
            aws.credentialsProvider(new Wrapped(found));
        };
        askDefaultChain(uri -> {
            try (AppRunnerClient client = AppRunnerClient.builder()
                    .endpointOverride(uri)
                    .addPlugin(plugin)
                    .build()) {
                client.listConnections(r -> {});
            }
        });
        askDefaultChain(uri -> {
            try (AppRunnerAsyncClient client = AppRunnerAsyncClient.builder()
                    .endpointOverride(uri)
                    .addPlugin(plugin)
                    .build()) {
                client.listConnections(r -> {}).join();
            }
        });
    }

    /** By an HTTP client that closes what it keeps, which url-connection-client leaves to the JVM. */
    private void askDefaultChain(Consumer<URI> call) throws Exception {
        property("software.amazon.awssdk.http.service.impl", Apache5SdkHttpService.class.getName());
        property("aws.roleArn", ROLE);
        property(
                "aws.webIdentityTokenFile",
                Files.writeString(directory.resolve("token"), "web-token").toString());
        try (ServerSocket sts = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            property("aws.endpointUrlSts", "http://127.0.0.1:" + sts.getLocalPort());
            CompletableFuture<Integer> end = CompletableFuture.supplyAsync(() -> server.serveOneConnection(sts));

            call.accept(APP_RUNNER.endpoint());

            assertThat(end.get(10, TimeUnit.SECONDS))
                    .as("requests on the connection, closed now")
                    .isEqualTo(1);
        }
    }

    private record Wrapped(IdentityProvider<? extends AwsCredentialsIdentity> found)
            implements IdentityProvider<AwsCredentialsIdentity> {
        @Override
        public Class<AwsCredentialsIdentity> identityType() {
            return AwsCredentialsIdentity.class;
        }

        @Override
        public CompletableFuture<? extends AwsCredentialsIdentity> resolveIdentity(ResolveIdentityRequest request) {
            return found.resolveIdentity(request);
        }
    }

    private static void assertBothSignAs(String accessKeyId, AwsCredentialsProvider provider) {
        String official = identity(Side.OFFICIAL, provider);

        assertThat(official)
                .contains("Credential=" + accessKeyId + "/", ";x-amz-security-token;")
                .endsWith(" TOKEN");
        assertThat(identity(Side.OURS, provider)).isEqualTo(official);
    }

    /** Whom a request comes from, and by which feature's numbers the user agent says how the client knows. */
    private static String identity(Side side, AwsCredentialsProvider provider) {
        APP_RUNNER.reset();
        side.createConnection(APP_RUNNER, builder -> builder.credentialsProvider(provider));
        RecordedRequest request = APP_RUNNER.requests().get(0);
        return request.header("Authorization").replaceAll("/\\d{8}/|Signature=.*", "/")
                + request.header("User-Agent").replaceAll(".* (m/\\S+).*", "$1") + " "
                + request.header("X-Amz-Security-Token");
    }

    private void profile(String... lines) throws IOException {
        Path file = Files.writeString(directory.resolve("config"), "[default]\n" + String.join("\n", lines));
        property("aws.configFile", file.toString());
    }

    private void property(String name, String value) {
        before.putIfAbsent(name, System.getProperty(name));
        System.setProperty(name, value);
    }
}
