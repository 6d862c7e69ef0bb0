package io.github.apprunnerclient.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.auth.signer.AwsSignerExecutionAttribute;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.scheme.AwsV4AuthScheme;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.AsyncSignRequest;
import software.amazon.awssdk.http.auth.spi.signer.AsyncSignedRequest;
import software.amazon.awssdk.http.auth.spi.signer.SignRequest;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.identity.spi.IdentityProviders;

/** An auth scheme that stands in for {@code aws.auth#sigv4} signs, and chooses the identity, in both clients. */
class AuthSchemeOracleTest {

    @ParameterizedTest
    @EnumSource
    void its_signer_signs(Side side) throws IOException {
        RecordedRequest request = requestOf(
                side,
                new Scheme(
                        (asked, signed) -> signed.toBuilder()
                                .putHeader("x-signed-by", "mine")
                                .build(),
                        null));

        assertThat(request.header("x-signed-by")).isEqualTo("mine");
        assertThat(request.header("Authorization")).contains("Credential=AKID/");
    }

    @ParameterizedTest
    @EnumSource
    void its_identity_provider_is_asked(Side side) throws IOException {
        RecordedRequest request = requestOf(
                side,
                new Scheme(
                        (asked, signed) -> signed,
                        StaticCredentialsProvider.create(AwsBasicCredentials.create("SCHEME", "SECRET"))));

        assertThat(request.header("Authorization")).contains("Credential=SCHEME/");
    }

    @ParameterizedTest
    @EnumSource
    @SuppressWarnings("deprecation") // what interceptors that change the signature go by
    void its_signer_is_told_how_interceptors_want_paths_signed(Side side) throws IOException {
        List<SignRequest<?>> asked = new ArrayList<>();
        ExecutionInterceptor interceptor = new ExecutionInterceptor() {
            @Override
            public SdkHttpRequest modifyHttpRequest(Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
                attributes
                        .putAttribute(AwsSignerExecutionAttribute.SIGNER_DOUBLE_URL_ENCODE, false)
                        .putAttribute(AwsSignerExecutionAttribute.SIGNER_NORMALIZE_PATH, false);
                return context.httpRequest();
            }
        };
        Scheme scheme = new Scheme(
                (request, signed) -> {
                    asked.add(request);
                    return signed;
                },
                null);

        side.createConnection(new Setup()
                .http(new ScriptedHttpClient().replies(Reply.created()))
                .client(c -> c.addExecutionInterceptor(interceptor))
                .builder(builder -> builder.putAuthScheme(scheme)));

        assertThat(asked).singleElement().satisfies(request -> {
            assertThat(request.property(AwsV4HttpSigner.DOUBLE_URL_ENCODE)).isFalse();
            assertThat(request.property(AwsV4HttpSigner.NORMALIZE_PATH)).isFalse();
        });
    }

    private static RecordedRequest requestOf(Side side, AwsV4AuthScheme scheme) throws IOException {
        try (Recorder recorder = new Recorder()) {
            side.createConnection(
                    new Setup().endpoint(recorder.endpoint()).builder(builder -> builder.putAuthScheme(scheme)));
            return recorder.takeRequests().get(0);
        }
    }

    /** The SDK's scheme, with something done to what it signed, and credentials of its own if given. */
    private record Scheme(
            BiFunction<SignRequest<?>, SdkHttpRequest, SdkHttpRequest> afterSigning,
            IdentityProvider<? extends AwsCredentialsIdentity> identities)
            implements AwsV4AuthScheme {

        @Override
        public String schemeId() {
            return SCHEME_ID;
        }

        @Override
        public IdentityProvider<AwsCredentialsIdentity> identityProvider(IdentityProviders providers) {
            IdentityProviders chosen = identities == null
                    ? providers
                    : IdentityProviders.builder()
                            .putIdentityProvider(identities)
                            .build();
            return chosen.identityProvider(AwsCredentialsIdentity.class);
        }

        @Override
        public AwsV4HttpSigner signer() {
            return new AwsV4HttpSigner() {
                @Override
                public SignedRequest sign(SignRequest<? extends AwsCredentialsIdentity> request) {
                    SignedRequest signed = AwsV4HttpSigner.create().sign(request);
                    return signed.toBuilder()
                            .request(afterSigning.apply(request, signed.request()))
                            .build();
                }

                @Override
                public CompletableFuture<AsyncSignedRequest> signAsync(
                        AsyncSignRequest<? extends AwsCredentialsIdentity> request) {
                    throw new AssertionError("Nothing here is asynchronous");
                }
            };
        }
    }
}
