package io.github.apprunnerclient.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.InstanceProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProcessCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.auth.credentials.SystemPropertyCredentialsProvider;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.identity.spi.ResolveIdentityRequest;

/** Whatever gives the SDK's clients an identity gives it to ours: the same is signed, sent and told of it. */
class IdentityTest {
    private static final StaticCredentialsProvider BASIC =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIDBASIC", "secret"));

    private final Map<String, String> before = new HashMap<>();
    private IdentityServer server;

    @TempDir
    private Path directory;

    @BeforeEach
    void start() throws IOException {
        server = new IdentityServer();
        property("aws.region", "us-east-1");
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
    void static_credentials_sign_alike() {
        assertThat(withBoth(BASIC)).contains("signs as: AKIDBASIC\n", "token: none\n");
    }

    @Test
    void session_credentials_sign_alike() {
        assertThat(withBoth(StaticCredentialsProvider.create(
                        AwsSessionCredentials.create("AKIDSESSION", "secret", "TOKEN"))))
                .contains("signs as: AKIDSESSION\n", "token: TOKEN, signed\n");
    }

    @Test
    void no_identity_at_all_signs_nothing() {
        assertThat(withBoth(AnonymousCredentialsProvider.create())).contains("signs not\n", "token: none\n");
    }

    @Test
    void system_properties_are_read() {
        property("aws.accessKeyId", "AKIDPROPERTY");
        property("aws.secretAccessKey", "secret");
        property("aws.sessionToken", "TOKEN");

        assertThat(withBoth(SystemPropertyCredentialsProvider.create()))
                .contains("signs as: AKIDPROPERTY\n", "token: TOKEN, signed\n");
        assertThat(withBoth(DefaultCredentialsProvider.builder().build())).contains("signs as: AKIDPROPERTY\n");
    }

    @Test
    void the_keys_of_a_profile_are_read() throws IOException {
        profile("aws_access_key_id = AKIDPROFILE", "aws_secret_access_key = secret", "aws_session_token = TOKEN");

        assertThat(withBoth(ProfileCredentialsProvider.create()))
                .contains("signs as: AKIDPROFILE\n", "token: TOKEN, signed\n");
    }

    @Test
    void the_process_of_a_profile_is_run() throws IOException {
        profile("credential_process = " + process());

        assertThat(withBoth(ProfileCredentialsProvider.create()))
                .contains("signs as: AKIDPROCESS\n", "token: TOKEN, signed\n");
    }

    @Test
    void a_process_is_run() throws IOException {
        try (var provider = ProcessCredentialsProvider.builder()
                .command(List.of(process().split(" ", 2)))
                .build()) {
            assertThat(withBoth(provider)).contains("signs as: AKIDPROCESS\n", "token: TOKEN, signed\n");
        }
    }

    @Test
    void a_container_is_asked() {
        property("aws.containerCredentialsFullUri", server.url("/container"));
        property("aws.containerAuthorizationToken", "Basic abc");

        try (var provider = ContainerCredentialsProvider.builder().build()) {
            assertThat(withBoth(provider)).contains("signs as: AKIDCONTAINER\n", "token: TOKEN, signed\n");
        }
        assertThat(server.asked()).containsOnly("Basic abc");
    }

    @Test
    void an_instance_is_asked_for_the_region_too() {
        property("aws.disableEc2Metadata", "false");
        property("aws.ec2MetadataServiceEndpoint", server.url(""));
        System.clearProperty("aws.region");

        try (var provider = InstanceProfileCredentialsProvider.builder().build()) {
            assertThat(withBoth(provider))
                    .contains("signs as: AKIDINSTANCE\n", "signs for: sa-east-1/", "token: TOKEN, signed\n");
        }
        assertThat(server.asked()).containsOnly("METADATATOKEN");
    }

    @Test
    void a_chain_is_followed() {
        try (var chain = AwsCredentialsProviderChain.of(
                SystemPropertyCredentialsProvider.create(), ProfileCredentialsProvider.create("none"), BASIC)) {
            assertThat(withBoth(chain)).contains("signs as: AKIDBASIC\n");
        }
    }

    @Test
    void an_identity_that_comes_later_is_waited_for() {
        assertThat(withBoth(provider(() -> CompletableFuture.supplyAsync(
                        () -> AwsBasicCredentials.create("AKIDLATER", "secret"),
                        CompletableFuture.delayedExecutor(20, TimeUnit.MILLISECONDS)))))
                .contains("signs as: AKIDLATER\n");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_exception_of_a_provider_is_thrown_as_it_is(boolean later) {
        RuntimeException own = new UnsupportedOperationException("nobody is at home");

        assertThat(withBoth(provider(() -> {
                    if (later) {
                        return CompletableFuture.failedFuture(own);
                    }
                    throw own;
                })))
                .isEqualTo("fails with " + own + " because of null\n");
    }

    /** The official client throws a CompletionException, which no caller expects. */
    @Test
    void a_checked_exception_of_a_provider_is_the_cause_of_an_SdkClientException() {
        var credentials = provider(() -> CompletableFuture.failedFuture(new IOException("nobody is at home")));

        assertThat(Observation.ofOurClient(credentials))
                .startsWith(
                        "fails with software.amazon.awssdk.core.exception.SdkClientException: The credentials provider")
                .endsWith(" because of java.io.IOException: nobody is at home\n");
        assertThat(Observation.ofOfficialClient(credentials))
                .startsWith("fails with java.util.concurrent.CompletionException: ")
                .endsWith(" because of java.io.IOException: nobody is at home\n");
    }

    private static String withBoth(IdentityProvider<? extends AwsCredentialsIdentity> credentials) {
        String official = Observation.ofOfficialClient(credentials);
        assertThat(Observation.ofOurClient(credentials)).isEqualTo(official);
        return official;
    }

    private interface Identity {
        CompletableFuture<? extends AwsCredentialsIdentity> resolve();
    }

    private static IdentityProvider<AwsCredentialsIdentity> provider(Identity identity) {
        return new IdentityProvider<>() {
            @Override
            public Class<AwsCredentialsIdentity> identityType() {
                return AwsCredentialsIdentity.class;
            }

            @Override
            public CompletableFuture<? extends AwsCredentialsIdentity> resolveIdentity(ResolveIdentityRequest request) {
                return identity.resolve();
            }
        };
    }

    /** A command that prints credentials. */
    private String process() throws IOException {
        Path json = Files.writeString(
                directory.resolve("credentials.json"),
                "{\"Version\":1,\"AccessKeyId\":\"AKIDPROCESS\",\"SecretAccessKey\":\"s\",\"SessionToken\":\"TOKEN\"}");
        return (System.getProperty("os.name").startsWith("Windows") ? "type " : "cat ") + json;
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
