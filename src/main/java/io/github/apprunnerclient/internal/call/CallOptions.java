package io.github.apprunnerclient.internal.call;

import io.github.apprunnerclient.endpoints.AppRunnerEndpointProvider;
import io.github.apprunnerclient.internal.config.ClientSettings;
import io.github.apprunnerclient.internal.config.CustomHeaders;
import io.github.apprunnerclient.internal.endpoint.Endpoint;
import io.github.apprunnerclient.internal.sdk.NewerSdk;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.ApiName;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.endpoints.EndpointProvider;
import software.amazon.awssdk.http.auth.spi.scheme.AuthScheme;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.identity.spi.IdentityProviders;

/** The client's settings with the request's own {@code overrideConfiguration} laid over them. */
record CallOptions(
        ClientSettings client,
        @Nullable AwsRequestOverrideConfiguration request,
        IdentityProvider<? extends AwsCredentialsIdentity> credentialsProvider,
        @Nullable AppRunnerEndpointProvider endpointProvider,
        Map<String, List<String>> headers) {

    static CallOptions of(ClientSettings client, @Nullable AwsRequestOverrideConfiguration request) {
        if (request == null) {
            return new CallOptions(
                    client,
                    null,
                    authenticatedBy(client.authScheme(), client.credentialsProvider()),
                    null,
                    client.headers());
        }
        refuseWhatIsNotHonoured(request);
        IdentityProvider<? extends AwsCredentialsIdentity> credentials =
                request.credentialsIdentityProvider().orElse(null);
        return new CallOptions(
                client,
                request,
                authenticatedBy(client.authScheme(), credentials != null ? credentials : client.credentialsProvider()),
                endpointProvider(request),
                merged(client.headers(), request.headers()));
    }

    Endpoint endpoint() {
        Endpoint endpoint = client.endpoint().resolve(endpointProvider);
        String violation = endpoint.headers().isEmpty() ? null : CustomHeaders.violation(endpoint.headers());
        if (violation != null) {
            throw SdkClientException.create(violation + " (of the endpoint provider). Nothing was sent.");
        }
        return endpoint;
    }

    /** The setting that the endpoint comes from, such as {@code the region us-east-1}. */
    String endpointSource() {
        return client.endpoint().source(endpointProvider);
    }

    Map<String, List<String>> rawQueryParameters() {
        return request == null ? Map.of() : request.rawQueryParameters();
    }

    List<ApiName> apiNames() {
        return request == null ? List.of() : request.apiNames();
    }

    @Nullable
    Duration apiCallTimeout() {
        return request == null
                ? client.apiCallTimeout()
                : request.apiCallTimeout().orElse(client.apiCallTimeout());
    }

    @Nullable
    Duration apiCallAttemptTimeout() {
        return request == null
                ? client.apiCallAttemptTimeout()
                : request.apiCallAttemptTimeout().orElse(client.apiCallAttemptTimeout());
    }

    private static Map<String, List<String>> merged(
            Map<String, List<String>> client, Map<String, List<String>> request) {
        if (request.isEmpty()) {
            return client;
        }
        String violation = CustomHeaders.violation(request);
        if (violation != null) {
            throw SdkClientException.create(violation + " (overrideConfiguration of the request). Nothing was sent.");
        }
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(client);
        headers.putAll(request);
        return headers;
    }

    private static IdentityProvider<? extends AwsCredentialsIdentity> authenticatedBy(
            @Nullable AuthScheme<AwsCredentialsIdentity> authScheme,
            IdentityProvider<? extends AwsCredentialsIdentity> credentials) {
        if (authScheme == null) {
            return credentials;
        }
        IdentityProvider<? extends AwsCredentialsIdentity> chosen = authScheme.identityProvider(
                IdentityProviders.builder().putIdentityProvider(credentials).build());
        if (chosen == null) {
            throw SdkClientException.create("The auth scheme " + authScheme.schemeId()
                    + " that was put into the client has no identity provider. Nothing was sent.");
        }
        return chosen;
    }

    private static @Nullable AppRunnerEndpointProvider endpointProvider(AwsRequestOverrideConfiguration request) {
        EndpointProvider given = request.endpointProvider().orElse(null);
        if (given == null || given instanceof AppRunnerEndpointProvider) {
            return (AppRunnerEndpointProvider) given;
        }
        throw new UnsupportedOperationException("This client can't honour the endpointProvider "
                + given.getClass().getName() + " in a request's overrideConfiguration: it is not an "
                + AppRunnerEndpointProvider.class.getName() + ". Nothing was sent.");
    }

    private static void refuseWhatIsNotHonoured(AwsRequestOverrideConfiguration request) {
        refuse(request.signer().isPresent(), "signer");
        refuse(NewerSdk.hasAuthSchemeProvider(request), "authSchemeProvider");
        refuse(NewerSdk.hasTokenIdentityProvider(request), "tokenIdentityProvider");
    }

    private static void refuse(boolean isSet, String option) {
        if (isSet) {
            throw new UnsupportedOperationException(
                    "This client can't honour " + option + " in a request's overrideConfiguration. Nothing was sent.");
        }
    }
}
