package io.github.apprunnerclient.internal.sdk;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;

/** An option of a request that older versions of the SDK don't have, so that nobody sets it there. */
public abstract class RequestOption {
    private static final @Nullable RequestOption AUTH_SCHEME_PROVIDER =
            find("authSchemeProvider", "AuthSchemeProviderOption");
    private static final @Nullable RequestOption TOKEN_IDENTITY_PROVIDER =
            find("tokenIdentityProvider", "TokenIdentityProviderOption");

    public static boolean hasAuthSchemeProvider(AwsRequestOverrideConfiguration request) {
        return AUTH_SCHEME_PROVIDER != null && AUTH_SCHEME_PROVIDER.isSet(request);
    }

    public static boolean hasTokenIdentityProvider(AwsRequestOverrideConfiguration request) {
        return TOKEN_IDENTITY_PROVIDER != null && TOKEN_IDENTITY_PROVIDER.isSet(request);
    }

    protected abstract boolean isSet(AwsRequestOverrideConfiguration request);

    private static @Nullable RequestOption find(String getter, String className) {
        return NewerSdk.withMethod(
                AwsRequestOverrideConfiguration.class, getter, new Class<?>[0], RequestOption.class, className);
    }
}
