package io.github.apprunnerclient.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.internal.config.BuilderOptions;
import io.github.apprunnerclient.internal.config.ClientSettings;
import io.github.apprunnerclient.internal.config.ClientSettingsResolver;
import io.github.apprunnerclient.internal.protocol.JsonBodies;
import io.github.apprunnerclient.oracle.RecordedRequest;
import io.github.apprunnerclient.oracle.Recorder;
import io.github.apprunnerclient.oracle.RequestInput;
import io.github.apprunnerclient.oracle.Setup;
import io.github.apprunnerclient.oracle.Side;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.ClientType;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.regions.Region;

/** Our signature against the one that the official client sent, made for the same moment and invocation id. */
class SignatureOracleTest {
    private static final DateTimeFormatter AMZ_DATE =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssX").withZone(ZoneOffset.UTC);

    @ParameterizedTest
    @MethodSource("io.github.apprunnerclient.oracle.RequestInput#withTheSameHeaders")
    void a_signature_is_the_official_clients(RequestInput input) throws Exception {
        try (Recorder recorder = new Recorder()) {
            Setup setup = input.setup(recorder.endpoint());
            Side.OFFICIAL.createConnection(setup);
            RecordedRequest official = recorder.takeRequests().get(0);

            assertThat(signedByUs(setup, official).firstMatchingHeader("Authorization"))
                    .isEqualTo(Optional.ofNullable(official.header("Authorization")));
        }
    }

    private static SdkHttpRequest signedByUs(Setup setup, RecordedRequest official) {
        ClientSettings settings = new ClientSettingsResolver(new BuilderOptions()
                        .region(Region.US_EAST_1)
                        .credentialsProvider(setup.credentials())
                        .endpointOverride(setup.endpoint())
                        .overrideConfiguration(setup.configuration()))
                .resolve(ClientType.SYNC, "UrlConnection", "AL");
        CallOptions options = CallOptions.of(settings, setup.requestConfiguration());
        byte[] body = JsonBodies.write(setup.ourRequest());
        String date = official.header("X-Amz-Date");
        Instant signedAt = date == null ? Instant.EPOCH : AMZ_DATE.parse(date, Instant::from);
        RequestFactory requests = new RequestFactory(
                options,
                settings.endpoint().resolve(),
                "CreateConnection",
                body,
                UUID.fromString(official.header("amz-sdk-invocation-id")));
        return requests.signed(
                1,
                settings.retryStrategy().maxAttempts(),
                requests.signing(identity(options.credentialsProvider()), Clock.fixed(signedAt, ZoneOffset.UTC)));
    }

    private static AwsCredentialsIdentity identity(IdentityProvider<? extends AwsCredentialsIdentity> provider) {
        return provider.resolveIdentity().join();
    }
}
