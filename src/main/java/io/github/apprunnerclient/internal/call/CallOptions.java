package io.github.apprunnerclient.internal.call;

import io.github.apprunnerclient.internal.config.ClientSettings;
import io.github.apprunnerclient.internal.config.CustomHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.ApiName;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;

/** The client's settings with the request's own {@code overrideConfiguration} laid over them. */
record CallOptions(
        IdentityProvider<? extends AwsCredentialsIdentity> credentialsProvider,
        Map<String, List<String>> headers,
        Map<String, List<String>> rawQueryParameters,
        List<ApiName> apiNames,
        @Nullable Duration apiCallTimeout,
        @Nullable Duration apiCallAttemptTimeout) {

    static CallOptions of(ClientSettings client, @Nullable AwsRequestOverrideConfiguration request) {
        if (request == null) {
            return new CallOptions(
                    client.credentialsProvider(),
                    client.headers(),
                    Map.of(),
                    List.of(),
                    client.apiCallTimeout(),
                    client.apiCallAttemptTimeout());
        }
        refuseWhatIsNotHonoured(request);
        IdentityProvider<? extends AwsCredentialsIdentity> credentials =
                request.credentialsIdentityProvider().orElse(null);
        return new CallOptions(
                credentials != null ? credentials : client.credentialsProvider(),
                merged(client.headers(), request.headers()),
                request.rawQueryParameters(),
                request.apiNames(),
                request.apiCallTimeout().orElse(client.apiCallTimeout()),
                request.apiCallAttemptTimeout().orElse(client.apiCallAttemptTimeout()));
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

    private static void refuseWhatIsNotHonoured(AwsRequestOverrideConfiguration request) {
        refuse(request.signer().isPresent(), "signer");
        refuse(!request.plugins().isEmpty(), "plugins");
        refuse(!request.executionAttributes().getAttributes().isEmpty(), "executionAttributes");
        refuse(request.endpointProvider().isPresent(), "endpointProvider");
        refuse(request.authSchemeProvider().isPresent(), "authSchemeProvider");
        refuse(request.tokenIdentityProvider().isPresent(), "tokenIdentityProvider");
    }

    private static void refuse(boolean isSet, String option) {
        if (isSet) {
            throw new UnsupportedOperationException(
                    "This client can't honour " + option + " in a request's overrideConfiguration. Nothing was sent.");
        }
    }
}
